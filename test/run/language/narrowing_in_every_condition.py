"""Narrowing in conditions of every kind: walrus, loops, `assert`, comprehensions, ternaries, chains, early exits."""

import sys


def find(n: int) -> str | None:
    return "x" * n if n else None


def walrus(n: int) -> str:
    if (found := find(n)) is not None:
        return found.upper()
    if (other := find(n + 1)) and other.isalpha():
        return other.upper()
    return "-"


def walrus_while() -> int:
    n, total = 3, 0
    while (found := find(n)) is not None:
        total += len(found)
        n -= 1
    return total


def walrus_while_truthy() -> int:
    n, total = 3, 0
    while found := find(n):
        total += found.count("x")
        n -= 1
    return total


def loop_condition(start: "Node | None") -> list[int]:
    values = []
    node = start
    while node is not None and node.value != 3:
        values.append(node.value)
        node = node.next
    return values


class Node:
    def __init__(self, value: int, next: "Node | None" = None) -> None:
        self.value = value
        self.next = next


def asserted(n: int) -> str:
    found = find(n)
    assert found is not None
    return found.upper()


def asserted_class(x: int | str) -> int:
    assert isinstance(x, int), "no int"
    return x.bit_length()


def comprehension(values: list[int | str | None]) -> list[str]:
    return [v.upper() for v in values if isinstance(v, str) and v.isalpha()] + [str(v.bit_length()) for v in values if v is not None if not isinstance(v, str)]


def comprehension_walrus(values: list[int]) -> list[str]:
    return [f.upper() for n in values if (f := find(n)) is not None]


def ternary(n: int) -> int:
    found = find(n)
    return len(found) if found is not None else -1


def chained(n: int) -> bool:
    found = find(n)
    return found is None or found.isalpha() and found.upper() == "X"


def early_continue(values: list[int | str | None]) -> list[str]:
    result = []
    for v in values:
        if v is None:
            continue
        if isinstance(v, int):
            result.append(str(v.bit_length()))
            continue
        result.append(v.upper())
    return result


def early_raise(n: int) -> str:
    found = find(n)
    if found is None:
        raise ValueError("none")
    return found.upper()


def not_or(x: int | str | None) -> str:
    if not (x is None or isinstance(x, int)):
        return x.upper()
    return "-"


def both(a: str | None, b: str | None) -> str:
    if a is None or b is None:
        return "-"
    return a.upper() + b.upper()


def until(n: int) -> str:
    while True:
        found = find(n)
        if found is not None:
            break
        n += 1
    return found.upper()


def in_while(n: int) -> str:
    x: int | str = n
    while isinstance(x, int):
        if x > 5:
            x = "done"
        else:
            x = x + 1
    return x.upper()


def all_of(values: list[str | None]) -> str:
    if any(v is None for v in values):
        return "-"
    return "".join(v for v in values if v)


mixed = [1, "a", None, "2", 7]
print(walrus(0), walrus(2), walrus_while(), walrus_while_truthy(), loop_condition(Node(1, Node(2, Node(3)))), loop_condition(None))
print(asserted(2), asserted_class(9), comprehension(mixed), comprehension_walrus([0, 1, 2]), ternary(0), ternary(3), chained(0), chained(1), early_continue(mixed))
print(early_raise(1), not_or("q"), not_or(None), both("a", "b"), both(None, "b"), until(0), in_while(3), all_of(["a", "b"]), all_of(["a", None]))
