# What a test of the program's own says of its argument, with and without the annotations that promise it.
from typing import TypeGuard, TypeIs


def is_int(value: int | str | None) -> TypeIs[int]:
    return isinstance(value, int)


def is_text(value: object) -> TypeGuard[str]:
    print("asked")
    return isinstance(value, str)


def is_str_list(values: list[int | str]) -> TypeGuard[list[str]]:
    return all(isinstance(value, str) for value in values)


def size(value: int | str | None) -> int:
    if is_int(value):
        return value + 1
    if value is None:
        return -1
    return len(value)


print(size(3), size("four"), size(None), [size(value) for value in [1, "ab", None]])
mixed: list[int | str | None] = [1, "a", None]
for item in mixed:
    if is_text(item):
        print(item.upper())
    elif is_int(item):
        print(item + 1)


def show(values: list[int | str]) -> str:
    if is_str_list(values):
        return "strings " + "/".join(values)
    return "mixed " + str(len(values))


print(show(["a", "b"]), show([1, "b"]))
if not is_text(mixed[0]) and (last := mixed[1]) is not None:
    print("not text", last)
