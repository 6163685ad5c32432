class Box[T]:
    def __init__(self, content: T) -> None:
        self.content = content

    def get(self) -> T:
        return self.content


class NumberBox(Box[int]):
    def double(self) -> int:
        return self.get() * 2


class LabelledBox[T](Box[T]):
    def __init__(self, content: T, label: str) -> None:
        super().__init__(content)
        self.label = label


print(NumberBox(4).double(), LabelledBox([1], "list").get(), LabelledBox("a", "b").label)
