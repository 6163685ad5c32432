# refused: unsupported_enum
from dataclasses import dataclass
from enum import Enum


@dataclass
class Data:
    size: int


class Kind(Data, Enum):  # here
    A = 1


print(Kind.A)
