class Loud:
    def __init__(self, number: int) -> None:
        self.number = number

    def __lt__(self, other: "Loud") -> bool:
        return self.number < other.number


class Heap[K]:
    def __init__(self) -> None:
        self.items: list[tuple[K, int]] = []
        self.sizes = dict[str, list[K]]()

    def add(self, item: K) -> None:
        self.items.append((item, len(self.items)))
        self.sizes.setdefault(str(len(self.items)), []).append(item)

    def least(self) -> K:
        return min(self.items + [(each, -1) for each in self.sizes["1"]])[0]


a = Heap[Loud]()
a.add(Loud(2))
a.add(Loud(1))
print(a.least().number)
b = Heap[float]()
b.add(3.5)
b.add(2.5)
print(b.least() + 1)
