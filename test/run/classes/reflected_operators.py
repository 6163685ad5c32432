class Meters:
    def __init__(self, n: float) -> None:
        self.n = n

    def __rmul__(self, factor: float) -> "Meters":
        return Meters(factor * self.n)

    def __radd__(self, other: int) -> "Meters":
        return Meters(other + self.n)

    def __rsub__(self, other: int) -> "Meters":
        return Meters(other - self.n)


print((3 * Meters(2)).n, (1 + Meters(2.5)).n, (10 - Meters(4)).n, sum([Meters(1)]).n)
