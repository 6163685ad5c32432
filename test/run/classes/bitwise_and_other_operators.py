class Flags:
    def __init__(self, bits: int) -> None:
        self.bits = bits

    def __or__(self, other: "Flags") -> "Flags":
        return Flags(self.bits | other.bits)

    def __and__(self, other: "Flags") -> "Flags":
        return Flags(self.bits & other.bits)

    def __invert__(self) -> "Flags":
        return Flags(~self.bits)

    def __lshift__(self, n: int) -> "Flags":
        return Flags(self.bits << n)

    def __floordiv__(self, n: int) -> int:
        return self.bits // n

    def __mod__(self, n: int) -> int:
        return self.bits % n

    def __truediv__(self, n: int) -> float:
        return self.bits / n

    def __pow__(self, n: int) -> int:
        return self.bits**n


f = Flags(0b101)
print((f | Flags(2)).bits, (f & Flags(4)).bits, (~f).bits, (f << 3).bits, f // 2, f % 3, f / 2, f**3)
