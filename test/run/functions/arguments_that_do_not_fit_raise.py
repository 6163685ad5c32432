class C:
    def m(self, a: int, b: int = 2, *, k: int = 0) -> int:
        return a
    def n(self) -> None:
        pass
    @staticmethod
    def s(x: int) -> int:
        return x
def po(a: int, /, b: int) -> int:
    return a
def kw(*, name: int, other: int) -> int:
    return name
def two(first: int, second: int) -> int:
    return first
lam = lambda x: x
c = C()
def shout(t: str) -> int:
    print(t)
    return 1
try:
    c.m()
except TypeError as e:
    print(e)
try:
    c.m(1, 2, 3)
except TypeError as e:
    print(e)
try:
    c.m(1, 2, 3, k=3)
except TypeError as e:
    print(e)
try:
    c.n(shout("evaluated"))
except TypeError as e:
    print(e)
try:
    C.s()
except TypeError as e:
    print(e)
try:
    po(a=1, b=2)
except TypeError as e:
    print(e)
try:
    kw()
except TypeError as e:
    print(e)
try:
    kw(nme=1)
except TypeError as e:
    print(e)
try:
    two(1, first=2)
except TypeError as e:
    print(e)
try:
    two()
except TypeError as e:
    print(e)
try:
    lam()
except TypeError as e:
    print(e)
try:
    two(1, 2, 3)
except TypeError as e:
    print(e)
def nested() -> None:
    def inner(a: int) -> int:
        return a
    try:
        inner()
    except TypeError as e:
        print(e)
nested()
def opt(a: int = 1) -> int: return a
try:
    opt(1, 2)
except TypeError as e:
    print(e)
