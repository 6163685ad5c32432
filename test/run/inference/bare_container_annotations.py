def total(values: list) -> int:
    return sum(values)


def keys(table: dict) -> list:
    return sorted(table)


def both(pair: tuple) -> set:
    return {pair[0], pair[1]}


print(total([1, 2]), keys({"b": 1, "a": 2}), keys({2: 0, 1: 0}), both((1, 2)))
