def total(values: list[int]):
    result = 0
    for value in values:
        result += value
        yield value
    return result


g = total([1, 2, 3])
while True:
    try:
        print(next(g))
    except StopIteration as stop:
        print("total", stop.value)
        break
