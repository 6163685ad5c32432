def min_max(values: list[int]) -> tuple[int, int]:
    return min(values), max(values)


def divide(a: int, b: int) -> tuple[int, int] | None:
    if b == 0:
        return None
    return divmod(a, b)


low, high = min_max([3, 1, 2])
print(low, high)
result = divide(7, 2)
if result is not None:
    quotient, remainder = result
    print(quotient, remainder)
print(divide(1, 0))
print(*min_max([5]), sep=",")
