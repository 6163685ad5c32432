# refused: library_gap
from dataclasses import dataclass


@dataclass  # here
def answer() -> int:
    return 42


print(answer())
