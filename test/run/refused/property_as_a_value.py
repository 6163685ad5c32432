# refused: unsupported_property_value
class Point:
    @property
    def x(self) -> int:
        return 1


print(type(Point.x).__name__)
