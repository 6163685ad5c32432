class Base:
    @property
    def label(self) -> str:
        return "base"


class Left(Base):
    @property
    def label(self) -> str:
        return "left of " + super().label


class Right(Base):
    def __init__(self):
        self._mark = "?"

    @property
    def mark(self) -> str:
        return self._mark

    @mark.setter
    def mark(self, value: str):
        self._mark = value + "!"

    @property
    def label(self) -> str:
        return "right of " + super().label


class Both(Left, Right):
    pass


both = Both()
both.mark = "m"
print(both.label, both.mark, Left().label)
