LIMIT: int = 10


def double(n: int) -> int:
    return n * 2


class Counter:
    def __init__(self) -> None:
        self.total = 0

    def add(self) -> None:
        self.total += 1
