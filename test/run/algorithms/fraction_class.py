from math import gcd


class Fraction:
    def __init__(self, top: int, bottom: int = 1) -> None:
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        divisor = gcd(top, bottom) * (1 if bottom > 0 else -1)
        self.top = top // divisor
        self.bottom = bottom // divisor

    def __add__(self, other: "Fraction") -> "Fraction":
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other: "Fraction") -> "Fraction":
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fraction) and (self.top, self.bottom) == (other.top, other.bottom)

    def __lt__(self, other: "Fraction") -> bool:
        return self.top * other.bottom < other.top * self.bottom

    def __repr__(self) -> str:
        return f"{self.top}/{self.bottom}"


total = Fraction(0)
for n in range(1, 31):
    total += Fraction(1, n)
print(total, Fraction(2, -4), Fraction(1, 2) == Fraction(3, 6), sorted([Fraction(1, 2), Fraction(1, 3)]))
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(error)
