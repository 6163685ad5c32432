class Point:
    def __init__(self, x: int) -> None:
        self.x = x

    def move(self) -> None:
        self.moved = True


p = Point(1)
p.move()
print(p.x, p.moved)
