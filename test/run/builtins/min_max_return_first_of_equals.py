items: list[tuple[str, int]] = [("a", 2), ("b", 1), ("c", 2), ("d", 1)]
print(max(items, key=lambda item: item[1]), min(items, key=lambda item: item[1]), max(1, 1.0, True), min(1.0, 1))
