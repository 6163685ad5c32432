from dataclasses import dataclass


@dataclass(frozen=True)
class P:
    x: int
    y: int

    def __post_init__(self) -> None:
        if self.x < 0:
            object.__setattr__(self, "x", 0)
        object.__setattr__(self, "total", self.x + self.y)


p = P(-1, 3)
print(p, p.total)
