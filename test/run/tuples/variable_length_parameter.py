def total(values: tuple[int, ...]) -> int:
    result = 0
    for value in values:
        result += value
    return result


print(total(()), total((1,)), total((1, 2, 3)), total(tuple(range(10))))
