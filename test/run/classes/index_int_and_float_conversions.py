class Ratio:
    def __init__(self, top: int, bottom: int) -> None:
        self.top = top
        self.bottom = bottom

    def __float__(self) -> float:
        return self.top / self.bottom

    def __int__(self) -> int:
        return self.top // self.bottom

    def __index__(self) -> int:
        return int(self)

    def __round__(self, digits: int = 0) -> float:
        return round(float(self), digits)


r = Ratio(7, 2)
print(float(r), int(r), [10, 20, 30, 40, 50][r], round(r), round(r, 1), "ab" * Ratio(4, 2), hex(r))
