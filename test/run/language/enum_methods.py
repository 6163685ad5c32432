# Methods, properties, class and static methods, class attributes that are no members.
from __future__ import annotations

from enum import Enum


class Planet(Enum):
    EARTH = 3
    MARS = 4

    def shout(self, mark: str = "!") -> str:
        return self.name + mark

    @property
    def next(self) -> Planet:
        return Planet.MARS if self is Planet.EARTH else Planet.EARTH

    @classmethod
    def first(cls) -> Planet:
        return cls.EARTH

    @staticmethod
    def parse(text: str) -> Planet | None:
        for planet in Planet:
            if planet.name.lower() == text:
                return planet
        return None

    def __len__(self) -> int:
        return self.value

    def __call__(self, number: int) -> int:
        return self.value * number


print(Planet.EARTH.shout(), Planet.MARS.shout("?"), Planet.EARTH.next, Planet.MARS.next.next, Planet.first())
print(Planet.parse("mars"), Planet.parse("venus"), len(Planet.EARTH), Planet.MARS(5), len(Planet), Planet.EARTH.parse("earth"))
print([p.shout() for p in Planet], Planet.shout(Planet.EARTH))
