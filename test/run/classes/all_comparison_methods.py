class Height:
    def __init__(self, cm: int) -> None:
        self.cm = cm

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Height) and self.cm == other.cm

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: "Height") -> bool:
        return self.cm < other.cm

    def __le__(self, other: "Height") -> bool:
        return self.cm <= other.cm

    def __gt__(self, other: "Height") -> bool:
        return self.cm > other.cm

    def __ge__(self, other: "Height") -> bool:
        return self.cm >= other.cm


a, b = Height(170), Height(180)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a < b < Height(190), max([a, b]).cm)
