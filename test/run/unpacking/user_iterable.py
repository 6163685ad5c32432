class Pair:
    def __init__(self, a: int, b: int) -> None:
        self.items = [a, b]

    def __iter__(self):
        return iter(self.items)


x, y = Pair(1, 2)
print(x, y, [*Pair(3, 4)], max(*Pair(5, 6)))
