class Typed:
    def __get__(self, instance, owner):
        return f"{self.label()} on {owner.__name__}"

    def label(self) -> str:
        return "typed"


class Special(Typed):
    def label(self) -> str:
        return "special"


class Base:
    value = Typed()
    other = Typed()

    def show(self) -> str:
        return self.value


class Heir(Base):
    value = Special()

    @property
    def both(self) -> str:
        return super().value + " and " + self.value


class Plain(Base):
    value = "plain"


print(Base().show(), "|", Heir().show(), "|", Plain().show())
print(Heir().both, "|", Heir.other, "|", Plain().other)
