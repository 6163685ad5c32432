class Circle:
    def __init__(self, size: float) -> None:
        self.size = size

    def area(self) -> float:
        return 3 * self.size**2


class Square(Circle):
    def area(self) -> float:
        return self.size**2


def build(kind, size: float):
    return kind(size).area()


kinds = {"circle": Circle, "square": Square}
print([build(kinds[name], 2.0) for name in ("circle", "square", "circle")])
print([convert("12") for convert in (int, float, str, list)])
chosen = Circle if len(kinds) > 5 else Square
print(chosen(3).area(), chosen.__name__)
