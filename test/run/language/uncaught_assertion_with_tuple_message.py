def check(values: list[int]) -> None:
    assert values == sorted(values), ("not sorted", values)


check([1, 2])
check([2, 1])
