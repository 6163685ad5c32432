class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __repr__(self) -> str:
        return f"Point({self.x}, {self.y})"

    def __str__(self) -> str:
        return f"({self.x}, {self.y})"


p = Point(1, -2)
print(p, repr(p), str(p), [p], {"p": p}, f"{p} {p!r}")
