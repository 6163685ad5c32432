# A field that `__init__` surely assigns is read at its place, with no test.
# RUN: riocc build --emit=rio %s | FileCheck %s

class Point:
    def __init__(self, x: int) -> None:
        self.x = x


# CHECK-LABEL: rio.func private @"__main__.read(__main__.Point)"
# CHECK-NEXT: rio.field.get %{{.*}}[0] : !rio.int
# CHECK-NEXT: rio.return
def read(point: Point) -> int:
    return point.x


print(read(Point(1)))
