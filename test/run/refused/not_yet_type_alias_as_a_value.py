# refused: unsupported_type_alias_value
type Numbers = list[int]


def total(numbers: Numbers) -> int:
    return sum(numbers)


print(total([1, 2]), Numbers)  # here
