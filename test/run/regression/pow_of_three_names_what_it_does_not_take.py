class Modular:
    def __init__(self, value: int) -> None:
        self.value = value

    def __pow__(self, exponent: int, modulus: int | None = None) -> str:
        return f"{self.value}^{exponent} mod {modulus}"


values: list[int | str | float | None] = [2, "a", 1.5, None]
for base in values:
    for exponent in values:
        for modulus in values:
            try:
                print(pow(base, exponent, modulus))
            except TypeError as error:
                print(error)
print(pow(Modular(3), 4, 5), pow(Modular(3), 4), Modular(3) ** 2, pow(True, 3, 2))
