class Base:
    def __add__(self, other: object) -> str:
        return "Base.__add__"

    def __radd__(self, other: object) -> str:
        return "Base.__radd__"


class Child(Base):
    def __radd__(self, other: object) -> str:
        return "Child.__radd__"


print(Base() + Base(), Base() + Child(), Child() + Base(), 1 + Child())
