class JsonMixin:
    def to_json(self) -> str:
        return "{" + ", ".join(f'"{name}": {value!r}' for name, value in self.items()) + "}"


class ReprMixin:
    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in self.items())})"


class Point(JsonMixin, ReprMixin):
    def __init__(self, x: int, y: int):
        self.x, self.y = x, y

    def items(self):
        return [("x", self.x), ("y", self.y)]


class Word(ReprMixin, JsonMixin):
    def __init__(self, text: str):
        self.text = text

    def items(self):
        return [("text", self.text)]


print(Point(1, 2), Point(1, 2).to_json())
print(Word("w"), Word("w").to_json())
