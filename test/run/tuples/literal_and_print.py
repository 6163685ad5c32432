point: tuple[int, int] = (3, 4)
print(point, (), (1,), (1, "a", 2.5, None, True), ((1, 2), [3]))
