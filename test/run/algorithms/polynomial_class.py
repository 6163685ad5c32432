class Polynomial:
    def __init__(self, *coefficients: float) -> None:
        self.coefficients = list(coefficients)
        while self.coefficients and self.coefficients[-1] == 0:
            self.coefficients.pop()

    def __call__(self, x: float) -> float:
        result: float = 0
        for coefficient in reversed(self.coefficients):
            result = result * x + coefficient
        return result

    def __mul__(self, other: "Polynomial") -> "Polynomial":
        product: list[float] = [0] * (len(self.coefficients) + len(other.coefficients))
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                product[i + j] += a * b
        return Polynomial(*product)

    def __str__(self) -> str:
        terms = [f"{c}x^{i}" if i else str(c) for i, c in enumerate(self.coefficients) if c]
        return " + ".join(reversed(terms)) or "0"


p = Polynomial(1, 2)
print(p, p * p, (p * p)(3), Polynomial(), p * Polynomial(0.5), (p * p * p)(-1))
