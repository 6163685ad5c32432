class Celsius:
    def __init__(self, degrees: float) -> None:
        self.degrees = degrees

    def __format__(self, spec: str) -> str:
        if spec == "F":
            return f"{self.degrees * 9 / 5 + 32:.1f}F"
        return f"{self.degrees:{spec}}C"


t = Celsius(21.5)
print(f"{t} {t:F} {t:.2f} {t:>8}", format(t, "F"))
