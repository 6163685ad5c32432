from collections.abc import Callable


def make_counter() -> Callable[[], int]:
    calls: list[int] = []

    def count() -> int:
        calls.append(len(calls))
        return len(calls)

    return count


a = make_counter()
b = make_counter()
print(a(), a(), b(), a())
