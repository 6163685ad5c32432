from dataclasses import dataclass, field, replace, asdict, astuple, fields, KW_ONLY
from enum import Enum, IntEnum, Flag, auto, StrEnum, unique
from typing import ClassVar, Self, NamedTuple, overload, Literal, Final, Any
import abc, functools

@unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    @classmethod
    def parse(cls, s: str) -> Self:
        try:
            return cls[s.upper()]
        except KeyError:
            raise ValueError(f"bad color {s!r}") from None
    @property
    def pretty(self) -> str:
        return self.name.title()
    def __lt__(self, o: "Color") -> bool:
        return self.value < o.value

print(Color.parse("red"), Color.RED.pretty, [c.name for c in Color], Color(2), repr(Color.BLUE))
print(sorted([Color.BLUE, Color.RED]), Color.RED in Color, len(Color), Color.__members__.keys())
try:
    Color.parse("mauve")
except ValueError as e:
    print(e, e.__cause__, e.__suppress_context__)
try:
    Color(9)
except ValueError as e:
    print(e)

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, Perm.RW, Perm.W in p, Perm.R in p, ~p, list(p), bool(p & Perm.W), p ^ Perm.RW, p.value)

class Level(IntEnum):
    LOW = 1
    HIGH = 10
print(Level.LOW < Level.HIGH, Level.LOW + 5, f"{Level.HIGH}", f"{Level.HIGH:>5}", max(Level), sum(Level))

class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)
    MARS = (6.421e+23, 3.3972e6)
    def __init__(self, mass: float, radius: float) -> None:
        self.mass = mass
        self.radius = radius
    @property
    def g(self) -> float:
        return 6.67430E-11 * self.mass / (self.radius * self.radius)
for pl in Planet:
    print(pl.name, round(pl.g, 3), pl.value[0])

@dataclass(order=True, frozen=True, slots=True)
class Version:
    major: int
    minor: int = 0
    tags: tuple[str, ...] = field(default=(), compare=False)
    _: KW_ONLY
    note: str = field(default="", repr=False, compare=False)
    LATEST: ClassVar[int] = 3
    def bump(self) -> Self:
        return replace(self, minor=self.minor + 1)
    @classmethod
    def parse(cls, s: str) -> Self:
        a, _, b = s.partition(".")
        return cls(int(a), int(b or 0))
v = Version.parse("1.4")
print(v, v.bump(), v < v.bump(), Version(1, note="hi") == Version(1), hash(v) == hash(Version(1, 4, ("x",))))
print(sorted([Version(2), Version(1, 9), Version(1, 1, ("a",))]))
try:
    v.major = 4  # type: ignore
except Exception as e:
    print(type(e).__name__, e)
print(asdict(v), astuple(v), [f.name for f in fields(v)], Version.LATEST)

@dataclass
class Inventory:
    name: str
    items: dict[str, int] = field(default_factory=dict)
    history: list[tuple[str, int]] = field(default_factory=list, repr=False)
    total: int = field(init=False, default=0)
    def __post_init__(self) -> None:
        self.total = sum(self.items.values())
    def __iadd__(self, other: tuple[str, int]) -> Self:
        k, n = other
        self.items[k] = self.items.get(k, 0) + n
        self.history.append(other)
        self.total += n
        return self
    def __contains__(self, k: str) -> bool:
        return k in self.items
    def __getitem__(self, k: str) -> int:
        return self.items[k]
    def __len__(self) -> int:
        return len(self.items)
inv = Inventory("shop", {"a": 1})
inv += ("b", 3)
inv += ("a", 2)
print(inv, "a" in inv, "z" in inv, inv["a"], len(inv), bool(Inventory("e")), inv.history)
print(inv == Inventory("shop", {"a": 3, "b": 3}), inv != inv)
d = asdict(inv)
d["items"]["a"] = 100
print(d, inv["a"])

class Point(NamedTuple):
    x: int
    y: int = 0
    def __add__(self, o: "Point") -> "Point":  # type: ignore
        return Point(self.x + o.x, self.y + o.y)
pt = Point(1) + Point(2, 3)
print(pt, pt._replace(x=9), pt._asdict(), pt == (3, 3), Point._fields, *pt, Point._make([7, 8]))
match pt:
    case Point(x=3, y=yy):
        print("three", yy)
    case _:
        print("no")

class Shape(abc.ABC):
    registry: ClassVar[dict[str, type["Shape"]]] = {}
    def __init_subclass__(cls, /, key: str = "", **kw: Any) -> None:
        super().__init_subclass__(**kw)
        Shape.registry[key or cls.__name__.lower()] = cls
    @property
    @abc.abstractmethod
    def area(self) -> float: ...
    @staticmethod
    def unit() -> str:
        return "cm"
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.area:.2f}{self.unit()}>"
class Sq(Shape, key="square"):
    def __init__(self, s: float) -> None:
        self.s = s
    @property
    def area(self) -> float:
        return self.s ** 2
class Circle(Shape):
    def __init__(self, r: float) -> None:
        self.r = r
    @functools.cached_property
    def area(self) -> float:
        print("computing")
        return 3.14159 * self.r * self.r
print(sorted(Shape.registry), Sq(2), Circle(1))
c = Circle(2)
print(c.area, c.area)
for k in sorted(Shape.registry):
    print(k, Shape.registry[k](3))
try:
    Shape()  # type: ignore
except TypeError as e:
    print(e)
class A:
    def go(self, log: list[str]) -> None:
        log.append("A")
class B(A):
    def go(self, log: list[str]) -> None:
        log.append("B"); super().go(log)
class C(A):
    def go(self, log: list[str]) -> None:
        log.append("C"); super().go(log)
class D(B, C):
    def go(self, log: list[str]) -> None:
        log.append("D"); super().go(log)
log: list[str] = []
D().go(log)
print(log, [k.__name__ for k in D.__mro__])
class Temp:
    def __init__(self) -> None:
        self._c = 0.0
    @property
    def f(self) -> float:
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v: float) -> None:
        if v < -459.67: raise ValueError("too cold")
        self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self) -> None:
        print("deleted"); self._c = 0.0
t = Temp(); t.f = 212; print(t._c, t.f); t.f += 1.8; print(round(t._c, 6)); del t.f; print(t.f)
