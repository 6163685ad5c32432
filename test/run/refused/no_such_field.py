# refused: no_attribute
class Point:
    def __init__(self) -> None:
        self.x = 0


point = Point()
print(point.y)  # here
