class Numbers:
    def __init__(self, n: int) -> None:
        self.n = n

    def __len__(self) -> int:
        return self.n

    def __getitem__(self, i: int) -> int:
        return i * i


class Backwards(Numbers):
    def __reversed__(self):
        return iter(["custom"])


print(list(reversed(Numbers(4))), list(reversed(Backwards(4))))
