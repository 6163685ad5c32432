class Base:
    def __init__(self, size: int) -> None:
        self.items = [0] * size
        self.items[size] = 1


class Derived(Base):
    def __init__(self) -> None:
        super().__init__(3)


def make() -> Derived:
    return Derived()


make()
