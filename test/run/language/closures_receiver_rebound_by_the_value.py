class Box:
    def __init__(self, name: str) -> None:
        self.name = name
        self.value = 0


def run():
    box = Box("first")
    first = box
    items = [1, 2, 3]
    kept = items

    def swap() -> int:
        nonlocal box, items
        box = Box("second")
        items = [10, 20, 30]
        return 7

    box.value = swap()
    print(first.value, box.value, box.name)
    items[0] = swap()
    print(kept, items)
    n = 1

    def grow() -> int:
        nonlocal n
        n = 100
        return 5

    print(n + grow(), n, n * grow())
    n = 1
    n += grow()
    print(n)


run()
