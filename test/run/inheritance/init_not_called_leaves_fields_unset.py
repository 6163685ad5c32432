class Base:
    def __init__(self) -> None:
        self.ready = True


class Child(Base):
    def __init__(self) -> None:
        self.name = "child"


child = Child()
print(child.name)
try:
    print(child.ready)
except AttributeError as error:
    print(error)
