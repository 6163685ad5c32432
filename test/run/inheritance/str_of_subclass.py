class Base:
    def __repr__(self) -> str:
        return "Base()"


class Child(Base):
    def __str__(self) -> str:
        return "a child"


print(Base(), Child(), [Child()], repr(Child()), f"{Child()}")
