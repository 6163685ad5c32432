# Decorated methods in a hierarchy: inherited, overridden by a plain one, overriding a plain one, reached by super().
def tagged(function):
    def wrapper(self, *args):
        return "[" + function(self, *args) + "]"

    return wrapper


class Base:
    name = "base"

    @tagged
    def title(self) -> str:
        return self.name

    def plain(self) -> str:
        return "plain " + self.name


class Middle(Base):
    name = "middle"

    def title(self) -> str:
        return "middle of " + super().title()

    @tagged
    def plain(self) -> str:
        return "more " + super().plain()


class Leaf(Middle):
    name = "leaf"

    @tagged
    def title(self) -> str:
        return "leaf of " + super().title()


for one in (Base(), Middle(), Leaf()):
    print(one.title(), one.plain())
print(Base.title(Leaf()))
