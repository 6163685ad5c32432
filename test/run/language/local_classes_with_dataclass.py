from dataclasses import dataclass, field


def run(limit: int) -> None:
    @dataclass
    class Point:
        x: int
        y: int = 2
        tags: list[str] = field(default_factory=list)

        def clipped(self) -> int:
            return min(self.x, limit)

    @dataclass(frozen=True, order=True)
    class Key:
        name: str

    one = Point(5)
    one.tags.append("t")
    print(one, Point(5, 2) == Point(5, 2), Point(5) == one, one.clipped())
    print(sorted([Key("b"), Key("a")]), hash(Key("a")) == hash(Key("a")))


run(3)
run(9)
