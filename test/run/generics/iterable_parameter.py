from collections.abc import Iterable, Sequence


def total(numbers: Iterable[float]) -> float:
    result: float = 0
    for number in numbers:
        result += number
    return result


def last(items: Sequence[int]) -> int:
    return items[-1]


print(total([1, 2.5]), total((1, 2)), total({3: "x"}), total(range(5)), last([1, 2]), last((3, 4)), last(range(9)))
