# refused: unknown_base
def make() -> None:
    pass


class Child(make):  # here
    pass


print(Child)
