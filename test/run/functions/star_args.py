def total(*numbers: int) -> int:
    result = 0
    for number in numbers:
        result += number
    return result


print(total(), total(1), total(1, 2, 3))
values = [4, 5, 6]
print(total(*values), total(1, *values, 2, *(7, 8)))
