# refused: unsupported_attribute_dictionary
class Kept:
    def __init__(self, n: int) -> None:
        self.n = n


k = Kept(1)
k.n = 2
vars(k)["n"] = 3
