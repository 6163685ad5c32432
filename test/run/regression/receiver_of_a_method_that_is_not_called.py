"""`Maker("x").make` evaluates `Maker("x")`, although the class alone says what the method is."""


class Maker:
    """Makes."""

    def __init__(self, name: str) -> None:
        print("made", name)

    @classmethod
    def make(cls) -> str:
        return cls.__name__

    @staticmethod
    def help() -> str:
        return "help"

    def own(self) -> str:
        return "own"


print(Maker("a").make())
make = Maker("b").make
assist = Maker("c").help
print(make(), assist())
print(Maker("d").__doc__, Maker("e").__module__)
own = Maker("f").own
print(own(), Maker("g").__class__.__name__)
Maker("h").make
