import dataclasses
from dataclasses import dataclass, field


@dataclass
class Entry:
    number: int
    secret: str = field(default="s", repr=False, compare=False)
    weight: int = dataclasses.field(default=0, hash=False)
    made: str = field(init=False, default="made")
    late: list[int] = field(init=False)
    lines: list[str] = field(
        default_factory=lambda: ["a", "b"],
        metadata={"unit": "line"},
    )

    def __post_init__(self) -> None:
        self.late = [self.number]


print(Entry(1), Entry(1, "other") == Entry(1), Entry(1, weight=2) == Entry(1))
print(Entry.secret, Entry.made, Entry(2).late, Entry(3).secret)
one, two = Entry(1), Entry(1)
one.lines.append("c")
print(one.lines, two.lines)
