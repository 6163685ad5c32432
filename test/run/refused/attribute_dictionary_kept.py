# refused: unsupported_attribute_dictionary
class Kept:
    def __init__(self, n: int) -> None:
        self.n = n


k = Kept(1)
d = vars(k)
k.n = 2
print(d)
