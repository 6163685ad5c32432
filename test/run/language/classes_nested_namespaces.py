class Outer:
    limit = 10

    class Inner:
        limit = 20

        def __init__(self, value: int) -> None:
            self.value = value

        def check(self) -> bool:
            return self.value < Outer.limit < self.limit

    def make(self, value: int) -> "Outer.Inner":
        return self.Inner(value)


outer = Outer()
print(outer.make(5).check(), Outer.Inner(15).check(), Outer.Inner.limit, outer.make(1).limit)
print(Outer.Inner.__qualname__, Outer.Inner.__name__, type(outer.make(1)).__qualname__)
