print(sum([1, 2.5, 3]), sum([True, 2]), sum([10**20, 0.5]), sum([1e308, 1e308]), sum([0.1, 1, 0.2], 0.5), sum([], 0.0))
print(sum([2**63, 0.1, 0.1, 0.1, -0.3]), sum([2**62, 2**62, -(2**62), -(2**62), 0.1, 0.1, 0.1]), sum([1.5, 10**30, 0.1, 0.1]))
print(sum([-0.0]), sum([-0.0], -0.0), sum([float("inf"), -1.0]), sum([float("inf"), -float("inf")]), sum([], True))
try:
    print(sum([], ""))
except TypeError as error:
    print(error)
print(divmod(5, 2.5), divmod(True, 2), divmod(7.5, -2), pow(2, 3, mod=5), pow(2, 3, -5), pow(3, -1, 7))
print(round(2.5, 10**20), round(2.5, -(10**20)), round(-2.5, -400), round(True, -1), round(12, 10**20))


class Length:
    def __init__(self, value: int) -> None:
        self.value = value

    def __add__(self, other: "Length") -> "Length":
        return Length(self.value + other.value)

    def __round__(self) -> int:
        return self.value


print(sum([Length(1), Length(2)], Length(0)).value, round(Length(4)))
