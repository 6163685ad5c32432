class Outer:
    def __init__(self, name: str) -> None:
        self.name = name

    def inner(self, suffix: str):
        outer = self

        class Inner:
            def text(self) -> str:
                return outer.name + suffix

            def rename(self, name: str) -> None:
                outer.name = name

        return Inner()


outer = Outer("n")
one, two = outer.inner("-1"), outer.inner("-2")
one.rename("m")
print(one.text(), two.text(), outer.name)
