from dataclasses import dataclass


@dataclass
class Measure:
    value: float
    note: str = ""


m = Measure(3)
print(m, m.value + 1, Measure(2.5, "x"), Measure(True))
