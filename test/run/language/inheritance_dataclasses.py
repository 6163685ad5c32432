from dataclasses import dataclass


@dataclass
class Base:
    a: int = 1
    b: str = "base"


@dataclass
class Left(Base):
    c: float = 2.5
    b: str = "left"


@dataclass
class Right(Base):
    d: bool = True
    b: str = "right"


@dataclass
class Both(Left, Right):
    e: int = 9


class Plain(Right):
    pass


@dataclass(order=True)
class Last(Plain):
    f: int = 0


print(Both(), Both(5, "x", False, 1.5, 7) == Both(5, "x", False, e=7, c=1.5))
print(Last(), Last(a=0) < Last())
match Both():
    case Both(a, b, d, c, e):
        print(a, b, d, c, e)
