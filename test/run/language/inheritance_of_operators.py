class Ordered:
    def __lt__(self, other):
        return self.key() < other.key()

    def __eq__(self, other):
        return self.key() == other.key()

    def __hash__(self):
        return hash(self.key())


class Shown:
    def __str__(self):
        return f"<{self.key()}>"


class Item(Ordered, Shown):
    def __init__(self, n: int):
        self.n = n

    def key(self):
        return self.n


items = sorted([Item(3), Item(1), Item(2)])
print(*items, Item(1) == Item(1), len({Item(1), Item(1), Item(2)}))
