class Bag:
    def __init__(self, items=()):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __ior__(self, item):
        if item not in self.items:
            self.items.append(item)
        return self

    def __isub__(self, item):
        self.items.remove(item)
        return self

    def __imul__(self, times):
        self.items *= times
        return self


bag = alias = Bag([1])
bag += [2, 3]
bag |= 3
bag |= 4
bag -= 1
print(bag.items, bag is alias)
bag *= 2
print(alias.items)
holder = {"bag": bag}
holder["bag"] += (9,)
print(bag.items)
