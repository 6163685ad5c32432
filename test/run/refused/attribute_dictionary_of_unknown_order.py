# refused: unsupported_attribute_dictionary
class Late:
    def __init__(self, n: int) -> None:
        self.n = n

    def grow(self) -> None:
        self.more = self.n


a = Late(1)
a.grow()
print(vars(a))
