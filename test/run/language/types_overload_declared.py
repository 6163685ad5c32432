from typing import overload


@overload
def parse(value: str) -> int: ...
@overload
def parse(value: list[str]) -> list[int]: ...


def parse(value):
    if isinstance(value, str):
        return int(value)
    return [int(item) for item in value]


print(parse("5") + 1, sum(parse(["1", "2"])))
