pairs: list[tuple[str, int]] = [("a", 1), ("b", 2)]
print([f"{name}={value}" for name, value in pairs], [i + n for i, (_, n) in enumerate(pairs)])
print([first for first, *rest in [[1, 2, 3], [4]]])
