"""`vars` and `__dict__` of objects, read: a dict in the order of assignment."""

import json
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int = 2
    names: list[str] = field(default_factory=list)


class Base:
    def __init__(self, name: str) -> None:
        self.name = name
        self._hidden = len(name)


class Derived(Base):
    shared = "of the class"

    def __init__(self, name: str, size: float) -> None:
        self.first = True
        super().__init__(name)
        self.size = size

    def describe(self) -> str:
        return ", ".join(f"{key}={value!r}" for key, value in vars(self).items())

    def __repr__(self) -> str:
        public = {key: value for key, value in self.__dict__.items() if not key.startswith("_")}
        return f"Derived({public})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Derived) and self.__dict__ == other.__dict__


point, derived = Point(1, names=["a"]), Derived("d", 1.5)
print(vars(point), point.__dict__, len(vars(point)))
print(derived, derived.describe(), derived == Derived("d", 1.5), derived == Derived("e", 1.5))
for key, value in vars(derived).items():
    print(key, value)
for key in point.__dict__:
    print(key, vars(point)[key], getattr(point, key))
print("x" in vars(point), "shared" in derived.__dict__, vars(point)["x"], vars(point).get("z", "none"))
print(sorted(vars(derived)), list(vars(derived).values()), json.dumps(vars(Point(3))))
print({**vars(point), "z": 3}, Point(**vars(point)))
copied = dict(vars(point))
point.x = 10
print(copied, vars(point))
