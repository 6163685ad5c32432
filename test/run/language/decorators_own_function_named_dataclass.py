def dataclass(cls: type) -> type:
    return cls


@dataclass
class Point:
    x: int


print(Point)
