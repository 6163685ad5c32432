class Circle:
    def __init__(self) -> None:
        self.name = "circle"
        self.size = 3


class Text:
    def __init__(self) -> None:
        self.size = "large"
        self.name = "text"


def show(thing: Circle | Text) -> str:
    return f"{thing.name} {thing.size}"


print(show(Circle()), show(Text()))
