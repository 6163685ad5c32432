class Basket:
    def __init__(self) -> None:
        self.items: list[str] = []

    def add(self, item: str) -> "Basket":
        self.items.append(item)
        return self


first = Basket()
second = Basket().add("pear").add("fig")
first.add("apple")
print(first.items, second.items, first is second, first == first, first == second)
