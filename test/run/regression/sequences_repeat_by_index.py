# A sequence times an object with `__index__` was refused.
class Ratio:
    def __init__(self, n: int) -> None:
        self.n = n
    def __index__(self) -> int:
        return self.n
class Mul(Ratio):
    def __rmul__(self, other: object) -> str:
        return "rmul"
print("ab" * Ratio(2), Ratio(3) * "x", [1] * Ratio(2), (1, 2) * Ratio(2), "a" * Mul(2))
xs = [1]
ys = xs
xs *= Ratio(2)
print(xs, ys)
