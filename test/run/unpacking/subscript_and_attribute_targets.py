class Point:
    x: int = 0
    y: int = 0


p = Point()
values: list[int] = [0, 0, 0]
p.x, values[1], (p.y, values[2]) = 1, 2, (3, 4)
print(p.x, p.y, values)
