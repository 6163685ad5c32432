# What is given for the fields of dataclasses, named tuples and TypedDicts against their annotations.
# RUN: riocc check %s 2>&1 | FileCheck %s
from dataclasses import InitVar, dataclass, field
from typing import NamedTuple, NotRequired, TypedDict


@dataclass
class Point:
    x: int
    name: str = "n"
    tags: list[str] = field(default_factory=list)


@dataclass(kw_only=True)
class Weighted(Point):
    weight: float | None = None
    scale: InitVar[int] = 1

    def __post_init__(self, scale: int) -> None:
        self.scaled = scale


class Even:
    """A descriptor that takes texts too."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = "_" + name

    def __get__(self, instance: object, owner: type) -> int:
        return getattr(instance, self.name, 0)

    def __set__(self, instance: object, value: int | str) -> None:
        setattr(instance, self.name, int(value))


@dataclass
class Converted:
    number: Even = Even()


class Pair(NamedTuple):
    first: int
    second: str


class Movie(TypedDict):
    title: str
    year: int
    length: NotRequired[int]


class Sequel(Movie, total=False):
    before: str


# CHECK: [[#@LINE+1]]:13: warning: `Point` declares `x` as `int` and is given `str`
print(Point("a"))
# CHECK: [[#@LINE+1]]:21: warning: `Point` declares `name` as `str` and is given `int`
print(Point(1, name=2))
# CHECK: [[#@LINE+1]]:28: warning: `Weighted` declares `weight` as `float | NoneType` and is given `str`
print(Weighted(x=1, weight="s"))
# CHECK: [[#@LINE+1]]:27: warning: `Weighted` declares `scale` as `int` and is given `str`
print(Weighted(x=1, scale="s"))
# CHECK-NOT: warning: `{{Weighted|Converted}}
print(Weighted(x=1, weight=2), Converted("12").number)
# CHECK: [[#@LINE+1]]:12: warning: `Pair` declares `first` as `int` and is given `str`
print(Pair("a", "b"))
# CHECK: [[#@LINE+1]]:39: warning: `Movie.year` declares `int` here and is given `str`
movie: Movie = {"title": "t", "year": "1999"}
# CHECK: [[#@LINE+1]]:21: warning: `Movie.title` declares `str` here and is given `int`
other = Movie(title=1, year=2)
# CHECK: [[#@LINE+2]]:16: warning: `Movie` declares the key `year`, which is missing here
# CHECK: [[#@LINE+1]]:31: warning: `Movie` declares no key `yeer`
third: Movie = {"title": "t", "yeer": 1}
# CHECK: hint: did you mean `year`?
sequel: Sequel = {"title": "t", "year": 1}
print(movie, other, third, sequel)


def described() -> Movie:
    # CHECK: [[#@LINE+1]]:12: warning: `Movie` declares the key `year`, which is missing here
    return {"title": "t"}


print(described())
# CHECK: riocc: 10 warnings
