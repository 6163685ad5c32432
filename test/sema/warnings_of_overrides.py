# A method that cannot take what the method that it overrides takes is a warning.
# RUN: riocc check %s 2>&1 | FileCheck %s


class Shape:
    def __init__(self, name: str) -> None:
        self.name = name

    def scale(self, factor: int) -> int:
        return factor

    def move(self, x: int, y: int = 0) -> int:
        return x + y


class Square(Shape):
    def __init__(self) -> None:
        super().__init__("square")

    # CHECK: [[#@LINE+1]]:5: warning: `Square.scale` does not take the arguments of `Shape.scale`, which it overrides
    def scale(self) -> int:
        return 1

    # CHECK-NOT: warning
    def move(self, x: int, y: int = 1, z: int = 2) -> int:
        return x + y + z


class Circle(Shape):
    def scale(self, *factors: int) -> int:
        return len(factors)


print(Square().scale(), Square().move(1), Circle("c").scale(1, 2))
# CHECK: riocc: 1 warning
