# A list holds its items: they end when they are taken away, overwritten or cleared, and with the list, the last first.
class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


def resources(*names: str) -> list[Resource]:
    return [Resource(name) for name in names]


items = resources("a", "b", "c")
items.clear()
print("cleared")
items = resources("d", "e", "f")
popped = items.pop()
print("popped", popped.name)
del popped
items[0] = Resource("g")
del items[1]
items.insert(0, Resource("h"))
items.remove(items[1])
print(len(items))
items.extend(resources("i", "j"))
items[1:] = resources("k", "l", "m")
print([item.name for item in items])
for item in resources("n", "o"):
    print("see", item.name)
print([item.name for item in resources("p", "q")])
print("last")
del items
print("end")
