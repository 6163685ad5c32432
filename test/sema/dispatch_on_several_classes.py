# A call on objects of several classes reaches the method of each.
# RUN: riocc build --emit=types %s | FileCheck %s

class Shape:
    def area(self):
        return 0.5


class Square(Shape):
    def area(self):
        return 4


# CHECK-LABEL: __main__.<module>() -> NoneType
# CHECK: shapes: list[Shape | Square]
shapes = [Shape(), Square()]
# CHECK: areas: list[float | int]
areas = [shape.area() for shape in shapes]
print(areas)
# CHECK-DAG: __main__.Shape.area(__main__.Shape) -> float
# CHECK-DAG: __main__.Square.area(__main__.Square) -> int
