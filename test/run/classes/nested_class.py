class Outer:
    class Inner:
        size = 3

        def __init__(self, n: int) -> None:
            self.n = n

    def make(self) -> "Outer.Inner":
        return Outer.Inner(self.Inner.size)


print(Outer().make().n, Outer.Inner(9).n)
