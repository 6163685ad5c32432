class Level:
    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value

    def __int__(self) -> int:
        return self.value * 10

    def __float__(self) -> float:
        return self.value + 0.5

    def __round__(self, digits: int = 0) -> str:
        return f"rounded {digits}"


level = Level(2)
print(["a", "b", "c"][level], list(range(level)), bin(level), hex(level), int(level), float(level))
print("abcdef"[: Level(3)], [0] * level, round(level), round(level, 3))
