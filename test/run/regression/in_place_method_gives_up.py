# `+=` took the NotImplemented of `__iadd__` for its result.
class Total:
    def __init__(self, value: int) -> None:
        self.value = value

    def __iadd__(self, other: int) -> "Total":
        if other > 5:
            return NotImplemented
        self.value += other
        return self

    def __add__(self, other: int) -> "Total":
        return Total(self.value * 100 + other)

    def __repr__(self) -> str:
        return f"Total({self.value})"


total = Total(1)
same = total
total += 3
print(total, same, total is same)
total += 7
print(total, same, total is same)
