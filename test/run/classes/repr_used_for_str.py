class Named:
    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return "Named(" + repr(self.name) + ")"


print(Named("x"), str(Named("it's")), (Named("a"), Named("b")))
