# Heirs of a class of the module, and of another local class.
class Base:
    def __init__(self, name: str) -> None:
        self.name = name

    def show(self) -> str:
        return f"<{self.name}: {self.detail()}>"

    def detail(self) -> str:
        return "nothing"


def build(prefix: str, number: int) -> list[Base]:
    class Numbered(Base):
        def detail(self) -> str:
            return f"{prefix}{number}"

    class Doubled(Numbered):
        factor = 2

        def __init__(self, name: str) -> None:
            super().__init__(name * self.factor)

        def detail(self) -> str:
            return super().detail() + "/" + str(number * Doubled.factor)

    return [Base("base"), Numbered("n"), Doubled("d")]


for one in build("#", 7) + build("no ", 8):
    print(one.show(), isinstance(one, Base), type(one).__name__)
