import heapq
from collections.abc import Iterator
from math import nan


class Loud:
    def __init__(self, number: int) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Loud):
            return NotImplemented
        print("eq", self.number, other.number)
        return self.number == other.number

    def __lt__(self, other: "Loud") -> bool:
        print("lt", self.number, other.number)
        return self.number < other.number

    def __gt__(self, other: "Loud") -> bool:
        print("gt", self.number, other.number)
        return self.number > other.number

    def __repr__(self) -> str:
        return f"<{self.number}>"


def louds(*numbers: int) -> list[Loud]:
    return [Loud(number) for number in numbers]


def each(*numbers: int) -> Iterator[int]:
    for number in numbers:
        print("next", number)
        yield number


heap = louds(5, 2, 8, 1, 9, 3)
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heap)
heapq.heappush(heap, Loud(0))
print(heap, heapq.heappushpop(heap, Loud(4)), heapq.heapreplace(heap, Loud(7)), heap)
print(heapq.nsmallest(2, louds(4, 2, 9, 1, 2)), heapq.nlargest(2, louds(4, 2, 9, 1, 9)))
print(heapq.nsmallest(1, louds(3, 1)), heapq.nlargest(1, louds(3, 1)))
print(heapq.nsmallest(2, [4, 2, 9, 1], key=Loud), heapq.nlargest(2, [4, 2, 9, 1], key=Loud))
print(heapq.nlargest(5, louds(4, 2, 9)))
print(heapq.nsmallest(2, each(3, 1, 2)), heapq.nlargest(0, each(1)), heapq.nsmallest(-1, [1]))
print(list(heapq.merge(louds(1, 4, 6), louds(2, 3, 7), louds(), louds(5))))
print(list(heapq.merge(louds(6, 4, 1), louds(7, 4), reverse=True)))
print(list(heapq.merge(each(1, 4, 6), each(2, 3, 7), key=Loud)))
print(list(heapq.merge([9, 5], [7, 1, 0], key=Loud, reverse=True)))
values = [3.0, nan, 1.0, 2.0, nan, 0.5, -1.0]
print(heapq.nsmallest(3, values), heapq.nlargest(3, values), heapq.nlargest(1, values), list(heapq.merge(values, [0.0])))
heapq.heapify(values)
print(values)
pairs = [(nan, 1), (1.0, 2), (nan, 0)]
print(heapq.nsmallest(2, pairs), heapq.nlargest(2, pairs, key=lambda pair: pair[1]))
