class Base:
    @property
    def label(self) -> str:
        return "base"

    def show(self) -> str:
        return "<" + self.label + ">"


class Child(Base):
    @property
    def label(self) -> str:
        return "child of " + super().label


print(Base().show(), Child().show())
