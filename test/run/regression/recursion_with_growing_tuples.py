"""A tuple that grows with each level of a recursion over a value that nests without end."""

from typing import Iterator, NamedTuple


def make(depth: int):
    if depth == 0:
        return 1
    if depth % 2:
        return {"k": make(depth - 1)}
    return [make(depth - 1), None]


def leaves(value, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str, object]]:
    match value:
        case dict():
            for key, inner in value.items():
                yield from leaves(inner, (*path, key))
        case list():
            for i, inner in enumerate(value):
                yield from leaves(inner, path + (i,))
        case _:
            yield ".".join(map(str, path)), value


def listed(value, path=()):
    if isinstance(value, dict):
        return [leaf for key, inner in value.items() for leaf in listed(inner, path + (key,))]
    if isinstance(value, list):
        return [leaf for i, inner in enumerate(value) for leaf in listed(inner, path + (i,))]
    return [(path, value)]


def even(n: int, seen: tuple[int | str, ...]) -> tuple[int | str, ...]:
    return seen if n == 0 else odd(n - 1, seen + (n,))


def odd(n: int, seen: tuple[int | str, ...]) -> tuple[int | str, ...]:
    return seen if n == 0 else even(n - 1, seen + (str(n),))


def gather(n: int, *numbers: int) -> int:
    return sum(numbers) if n == 0 else gather(n - 1, *numbers, n)


class Step(NamedTuple):
    name: str
    depth: int


def steps(step: Step, trail: tuple[Step, ...] = ()) -> tuple[Step, ...]:
    trail = (*trail, step)
    return trail if step.depth == 0 else steps(Step(step.name + "!", step.depth - 1), trail)


print(list(leaves(make(4))))
print(listed(make(3)))
print(even(4, ()), odd(3, ("start",)))
print(gather(30), gather(0), gather(2, 5))
print(steps(Step("a", 3)))
first, *rest = steps(Step("b", 1))
print(first.name, rest)
