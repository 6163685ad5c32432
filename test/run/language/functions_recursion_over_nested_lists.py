from typing import Any


def flatten(value: Any) -> list[int]:
    if isinstance(value, list):
        result: list[int] = []
        for item in value:
            result.extend(flatten(item))
        return result
    return [value]


def depth(value: Any) -> int:
    if not isinstance(value, list):
        return 0
    return 1 + max((depth(item) for item in value), default=0)


nested: list[Any] = [1, [2, [3, 4], []], [[[5]]]]
print(flatten(nested))
print(depth(nested), depth([]), depth(3))
