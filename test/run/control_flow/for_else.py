def first_even(values: list[int]) -> int:
    for value in values:
        if value % 2 == 0:
            break
    else:
        return -1
    return value


print(first_even([1, 3, 4, 6]), first_even([1, 3]), first_even([]))
