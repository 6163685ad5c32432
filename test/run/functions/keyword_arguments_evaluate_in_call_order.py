def note(n: int) -> int:
    print("note", n)
    return n


def subtract(a: int, b: int) -> int:
    return a - b


print(subtract(b=note(1), a=note(10)))
