rows: list[tuple[int, tuple[str, bool]]] = [(1, ("a", True)), (2, ("b", False))]
for number, (letter, flag) in rows:
    print(number, letter, flag)
