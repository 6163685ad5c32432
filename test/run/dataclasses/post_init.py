from dataclasses import dataclass, field


@dataclass
class Square:
    side: int
    area: int = field(init=False)

    def __post_init__(self) -> None:
        if self.side < 0:
            raise ValueError(f"side must not be negative: {self.side}")
        self.area = self.side**2


print(Square(4))
try:
    Square(-1)
except ValueError as error:
    print(error)
