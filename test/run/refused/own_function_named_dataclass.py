# refused: unsupported_decorator
def dataclass(cls: type) -> type:
    return cls


@dataclass  # here
class Point:
    x: int


print(Point)
