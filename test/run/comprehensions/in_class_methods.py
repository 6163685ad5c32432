class Numbers:
    def __init__(self, values: list[int]) -> None:
        self.values = values
        self.offset = 100

    def shifted(self) -> list[int]:
        return [value + self.offset for value in self.values if value in self.values]


print(Numbers([1, 2]).shifted())
