# refused: unsupported_enum
from enum import Enum


class Field(Enum):
    name = 1  # here
    size = 2


print(Field.size.name)
