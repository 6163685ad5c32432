def extend(target: list[int]) -> None:
    target += [9]


def rebind(target: list[int]) -> None:
    target = target + [8]
    print(target)


values: list[int] = [1]
extend(values)
rebind(values)
print(values)
