from collections.abc import Callable


def memoize(function: Callable[[int], int]):
    table: dict[int, int] = {}
    hits = 0

    def call(n: int) -> int:
        nonlocal hits
        if n in table:
            hits += 1
            return table[n]
        table[n] = result = function(n)
        return result

    def stats() -> str:
        return f"{hits} hits, {len(table)} entries"

    return call, stats


def slow(n: int) -> int:
    return n if n < 2 else fast(n - 1) + fast(n - 2)


fast, stats = memoize(slow)
print(fast(90), stats())
