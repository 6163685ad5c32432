# refused: type_error
from dataclasses import dataclass


@dataclass(frozen=True)
class Base:
    x: int


@dataclass  # here
class Heir(Base):
    y: int


print(Heir(1, 2))
