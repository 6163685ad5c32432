def two(values: list[int]) -> None:
    try:
        a, b = values
        print(a, b)
    except ValueError as error:
        print(error)


two([1, 2])
two([1])
two([])
two([1, 2, 3])
try:
    first, *middle, last = [5]
except ValueError as error:
    print(error)
