class Bag:
    def __init__(self) -> None:
        self.items: list[int] = []

    def __iadd__(self, item: int) -> "Bag":
        self.items.append(item)
        return self


class Number:
    def __init__(self, n: int) -> None:
        self.n = n

    def __add__(self, other: int) -> "Number":
        return Number(self.n + other)


bag = same = Bag()
bag += 1
bag += 2
number = old = Number(1)
number += 5
print(same.items, bag is same, number.n, old.n)
