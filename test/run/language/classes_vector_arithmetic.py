class Vector:
    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y

    def __add__(self, other: "Vector") -> "Vector":
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other: "Vector") -> "Vector":
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor: float) -> "Vector":
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __neg__(self) -> "Vector":
        return self * -1

    def __matmul__(self, other: "Vector") -> float:
        return self.x * other.x + self.y * other.y

    def __abs__(self) -> float:
        return (self.x**2 + self.y**2) ** 0.5

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Vector):
            return NotImplemented
        return self.x == other.x and self.y == other.y

    def __bool__(self) -> bool:
        return bool(self.x or self.y)

    def __repr__(self) -> str:
        return f"Vector({self.x!r}, {self.y!r})"


a, b = Vector(3, 4), Vector(1.5, -2)
print(a + b, a - b, a * 2, 2 * a, -a, a @ b, abs(a))
print(a == Vector(3, 4), a != b, a == "a", bool(Vector(0, 0)))
a += b
print(a, sum([a, b], Vector(0, 0)))
