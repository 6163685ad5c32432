# @overload speaks to type checkers; the definition after it is the function.
import typing
from typing import overload


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


class Table:
    @typing.overload
    def get(self, key: int) -> str: ...
    @typing.overload
    def get(self, key: str) -> int: ...
    def get(self, key):
        return str(key) if isinstance(key, int) else len(key)


print(twice(2), twice("a"), Table().get(1) + "!", Table().get("abc") + 1)
