# Operators, descriptors, heirs that register themselves, local classes, cooperative super.
class Matrix:
    __slots__ = ("rows",)

    def __init__(self, rows: list[list[float]]) -> None:
        self.rows = rows

    @classmethod
    def identity(cls, n: int) -> "Matrix":
        return cls([[float(i == j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other: "Matrix") -> "Matrix":
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __mul__(self, k: float) -> "Matrix":
        return Matrix([[x * k for x in row] for row in self.rows])

    __rmul__ = __mul__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Matrix):
            return NotImplemented
        return self.rows == other.rows

    def __hash__(self) -> int:
        return hash(tuple(tuple(row) for row in self.rows))

    def __getitem__(self, place: tuple[int, int]) -> float:
        i, j = place
        return self.rows[i][j]

    def __setitem__(self, place: tuple[int, int], value: float) -> None:
        i, j = place
        self.rows[i][j] = value

    def __repr__(self) -> str:
        return f"Matrix({self.rows})"

    def __format__(self, spec: str) -> str:
        return "; ".join(" ".join(format(x, spec) for x in row) for row in self.rows)


m = Matrix([[1.0, 2.0], [3.0, 4.0]])
print(m @ m, 2 * m == m * 2, m == 3, m != Matrix.identity(2), f"{m:.1f}")
m[0, 1] += 5
print(m[0, 1], {m: "key"}[Matrix([[1.0, 7.0], [3.0, 4.0]])])


class Typed:
    def __init__(self, kind: type) -> None:
        self.kind = kind

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.values: dict[int, object] = {}

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return self.values[id(instance)]

    def __set__(self, instance, value) -> None:
        if not isinstance(value, int):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        self.values[id(instance)] = value


class Account:
    balance = Typed(int)
    registry: list[str] = []

    def __init_subclass__(cls, *, code: str = "?", **kwargs) -> None:
        super().__init_subclass__(**kwargs)
        Account.registry.append(f"{cls.__name__}={code}")

    def __init__(self, balance: int) -> None:
        self.balance = balance


class Savings(Account, code="S"):
    pass


class Current(Account):
    pass


a = Savings(5)
a.balance += 10
print(a.balance, Account.registry)
try:
    a.balance = "x"
except TypeError as error:
    print(error)


def counter(start: int = 0):
    class Counter:
        made = 0

        def __init__(self) -> None:
            Counter.made += 1
            self.value = start

        def __call__(self) -> int:
            self.value += 1
            return self.value

    return Counter


C, D = counter(), counter(10)
c, d = C(), D()
print(c(), c(), d(), C.made, D.made, isinstance(c, C), isinstance(c, D), C is D)


class Base:
    def who(self) -> str:
        return "Base"


class Left(Base):
    def who(self) -> str:
        return "Left>" + super().who()


class Right(Base):
    def who(self) -> str:
        return "Right>" + super().who()


class Both(Left, Right):
    def who(self) -> str:
        return "Both>" + super().who()


print(Both().who(), [k.__name__ for k in (Both, Left)])
try:
    try:
        [][1]
    except IndexError as error:
        raise LookupError("wrapped") from error
except LookupError as error:
    print(repr(error), repr(error.__cause__))
d: dict[str, list[int]] = {}
for i, w in enumerate("the quick the lazy the end".split()):
    d.setdefault(w, []).append(i)
print(d, sorted(d, key=lambda k: (-len(d[k]), k)))
first, *middle, last = d.items()
print(first, len(middle), last)
def apply(f, *args, **kw):
    return f(*args, **kw)
print(apply(sorted, [3, 1, 2], reverse=True), apply(int, "ff", base=16))
raise SystemExit(3)
