from dataclasses import dataclass, field


@dataclass(unsafe_hash=True)
class Key:
    name: str
    note: str = field(default="", hash=False)
    rank: int = field(default=0, compare=False)
    kind: int = field(default=0, compare=False, hash=None)


@dataclass(frozen=True)
class Point:
    x: int
    y: int


@dataclass(eq=False)
class Thing:
    x: int


print(hash(Key("a", "1")) == hash(Key("a", "2")), hash(Key("a", rank=1)) == hash(Key("a")))
table = {Point(1, 2): "p", Point(2, 1): "q"}
print(table[Point(2, 1)], Point(1, 2) in table, Point(3, 3) in table)
print(Key("a", "1") == Key("a", "2"), Key("a", rank=1) == Key("a", rank=2))
thing = Thing(1)
print(thing == Thing(1), thing == thing, len({thing, Thing(1)}))
