class Base:
    def __init__(self, value: int) -> None:
        self.value = value

    @classmethod
    def create(cls, text: str) -> "Base":
        return cls(int(text))

    def name(self) -> str:
        return f"Base {self.value}"


class Child(Base):
    def name(self) -> str:
        return f"Child {self.value}"


print(Base.create("1").name(), Child.create("2").name())
