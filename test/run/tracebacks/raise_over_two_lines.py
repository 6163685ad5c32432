# A raise over several lines shows them all, an assertion its condition, a synthesised __init__ no source.
from dataclasses import dataclass


@dataclass
class Even:
    value: int

    def __post_init__(self) -> None:
        assert isinstance(self.value, int), "no int"
        if self.value % 2:
            raise ValueError("odd: " +
                             str(self.value)) from None


try:
    Even("a")
except AssertionError as error:
    print(error)
Even(3)
