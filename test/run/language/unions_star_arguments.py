"""`*` and `**` of what may be None, in calls and displays."""


def pick(is_list: bool) -> list[int] | None:
    return [1, 2] if is_list else None


def table(is_dict: bool) -> dict[str, int] | None:
    return {"a": 1, "b": 2} if is_dict else None


def add(a: int, b: int, *rest: int) -> int:
    return a + b + sum(rest)


class Sum:
    def of(self, *values: int) -> int:
        return sum(values)


def attempt(which: int, isThere: bool) -> object:
    values, names = pick(isThere), table(isThere)
    try:
        if which == 0:
            return add(*values)
        if which == 1:
            return add(1, *values)
        if which == 2:
            return Sum().of(*values)
        if which == 3:
            return add(**names)
        if which == 4:
            return [0, *values]
        if which == 5:
            return (*values, 0)
        if which == 6:
            return {0, *values}
        if which == 7:
            return {"c": 3, **names}
        return max(*values)
    except TypeError as error:
        return str(error)


for which in range(9):
    print(which, attempt(which, True), attempt(which, False))
a, b = pick(True)
print(a, b)
print(add(*pick(False)))
