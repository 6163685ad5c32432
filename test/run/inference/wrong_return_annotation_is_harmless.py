def average(values: list[int]) -> int:
    return sum(values) / len(values)


def maybe(flag: bool) -> str:
    if flag:
        return "yes"


print(average([1, 2]), average([2, 2]), maybe(True), maybe(False))
