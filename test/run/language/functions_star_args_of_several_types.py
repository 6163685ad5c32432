def describe(*items):
    return [f"{type(item).__name__}={item!r}" for item in items]


def first_and_rest(first, *rest):
    return first, rest, len(rest)


def total(*numbers: float) -> float:
    result = 0.0
    for number in numbers:
        result += number
    return result


print(describe(1, "two", 3.0, None, [4], (5, 6)))
print(describe())
print(first_and_rest("a"))
print(first_and_rest("a", 1, "b"))
print(total(), total(1.5), total(1, 2, 3.5))
pair = ("x", 2)
print(describe(*pair, *[1, 2]))
