"""An heir that lacks methods cannot be made."""

from collections.abc import Mapping, MutableSequence, Sized


class Half(Mapping[str, int]):
    def __len__(self) -> int:
        return 0


class Bare(MutableSequence):
    pass


try:
    Half()
except TypeError as error:
    print(error)
try:
    Bare()
except TypeError as error:
    print(error)
try:
    Sized()
except TypeError as error:
    print(error)
