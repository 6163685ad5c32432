# After an exception of a comparison or a key; and what the list is meanwhile.
class Brittle:
    calls = 0

    def __init__(self, key: int, limit: int) -> None:
        self.key = key
        self.limit = limit

    def __lt__(self, other: "Brittle") -> bool:
        Brittle.calls += 1
        if Brittle.calls == self.limit:
            raise ValueError(f"after {Brittle.calls}")
        return self.key < other.key


def broken(size: int, limit: int, is_reversed: bool) -> None:
    Brittle.calls = 0
    items = [Brittle(number * 37 % 101, limit) for number in range(size)]
    try:
        items.sort(reverse=is_reversed)
    except ValueError as error:
        print(error)
    print([item.key for item in items])


def broken_by_key(size: int, limit: int) -> None:
    Brittle.calls = 0
    numbers = [number * 37 % 101 for number in range(size)]
    try:
        numbers.sort(key=lambda number: Brittle(number, limit), reverse=True)
    except ValueError as error:
        print(error)
    print(numbers)


def loud(number: int) -> int:
    print("key of", number, "of", len(shared))
    return -number if number != 9 else 1 // 0


for size, limit in ((5, 3), (70, 60), (70, 250), (200, 700), (200, 900)):
    broken(size, limit, False)
    broken(size, limit, True)
    broken_by_key(size, limit)

shared = [4, 2, 3]
shared.sort(key=loud, reverse=True)
print(shared)
shared = [1, 9, 3]
try:
    shared.sort(key=loud, reverse=True)
except ZeroDivisionError as error:
    print(error, shared)


def growing(number: int) -> int:
    shared.append(number)
    return number


shared = [3, 1, 2]
try:
    shared.sort(key=growing)
except ValueError as error:
    print(error, shared)
shared.clear()
shared.sort(key=growing)
print(shared)
