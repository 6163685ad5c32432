def stack():
    items: list[int] = []
    pops = 0

    def push(x: int) -> int:
        items.append(x)
        return len(items)

    def pop() -> int:
        nonlocal pops
        pops += 1
        return items.pop()

    def reset() -> int:
        nonlocal items, pops
        items, pops = [], 0
        return 0

    return {"pop": pop, "reset": reset, "pops": lambda: pops, "size": lambda: len(items)}, push


table, push = stack()
for x in (3, 1, 2):
    print(push(x))
for name in ("pop", "pop", "pops", "size", "reset", "pops", "size"):
    print(name, table[name]())
