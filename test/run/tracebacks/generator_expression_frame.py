def total(values: list[int]) -> int:
    return sum(10 // value for value in values)


print(total([1, 2]))
print(total([1, 0]))
