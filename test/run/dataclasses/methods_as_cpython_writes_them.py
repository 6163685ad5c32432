from dataclasses import dataclass, field
import dataclasses as dc

@dataclass(order=True)
class P:
    x: object
    y: float = 0.0

nan = float("nan")
print(P(1, nan) == P(1, nan), P(1) == P(1), P(1) != P(2), P(1) < P(2))
p = P(1, nan)
print(p == p, P(1) == 3)

@dc.dataclass(frozen=True)
class F:
    a: int
    b: list[int] = field(default_factory=list)

f = F(1)
try:
    f.a = 3
except AttributeError as e:
    print(type(e).__name__, e)

class Sub(F):
    def __init__(self) -> None:
        super().__init__(4)
        self.extra = 5

s = Sub()
print(s.extra, s.a)
s.extra = 6
try:
    s.a = 3
except AttributeError as e:
    print(type(e).__name__, e)

@dataclass
class Checked:
    age: int
    def __post_init__(self) -> None:
        if self.age < 0:
            raise ValueError("age")

@dataclass(repr=False)
class Empty:
    pass
print(Empty() == Empty())
class Outer:
    @dataclass
    class Inner:
        x: int
print(Outer.Inner(3))
try:
    Checked(-1)
except ValueError as e:
    print(e)
print(Checked(4))
print({F(1): 2} if False else 0)
Checked(-4)
