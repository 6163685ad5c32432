# refused: unsupported_operands
class Point:
    def __init__(self, x: int) -> None:
        self.x = x


print((Point(1) + Point(2)).x)  # here
