# refused: dataclass_mutable_default
from dataclasses import dataclass


@dataclass
class Basket:
    items: list[str] = []  # here


print(Basket())
