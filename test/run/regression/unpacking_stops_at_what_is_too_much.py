# `a, b = numbers()` pulled all values before it counted them, for ever where they have no end.
from collections.abc import Iterator


def numbers(stop: int) -> Iterator[int]:
    number = 0
    while stop < 0 or number < stop:
        print("give", number)
        yield number
        number += 1


for stop in (-1, 1, 2, 3):
    try:
        first, second = numbers(stop)
        print(first, second)
    except ValueError as error:
        print(error)
try:
    one, (two, three) = 1, map(str, numbers(5))
except ValueError as error:
    print(error)
for left, right in (numbers(2), "ab", {3: 4, 5: 6}, [7, 8]):
    print(left, right)
head, *tail = numbers(3)
print(head, tail)
