type X = int
type X[T] = list[T]
type X[T: int, *U, **V] = dict
type X[T: (int, str) = int, *U = *tuple[int], **V = [int]] = T
type X[T = int, U: str = str,] = T
type X[*T = int] = T
type match = case
type type = type
type _ = int
type X = lambda: int
type X = int if a else str
type
type = 1
type(a)
type[a]
type.a
type, a
type: int
type in a
def f[T](a: T) -> T: pass
def f[T: int, *U, **V](*a: *U, **k: V.kwargs): pass
async def f[T = int](): pass
class A[T]: pass
class A[T: int = bool, *U](B[T], metaclass=C): pass
class A[**P]: type X = P
