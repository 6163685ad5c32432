class Number:
    def __init__(self, n: int) -> None:
        self.n = n

    def __add__(self, other: "Number") -> "Number":
        return type(self)(self.n + other.n)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.n})"


class Even(Number):
    def __init__(self, n: int) -> None:
        super().__init__(n - n % 2)


print(Number(1) + Number(2), Even(3) + Even(5), Even(7) + Number(1), Number(1) + Even(3))
