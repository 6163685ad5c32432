class Machine:
    def __init__(self, parts: list[str]) -> None:
        self.parts = parts

    def part(self, index: int) -> str:
        return self.parts[index]

    def last(self) -> str:
        return self.part(len(self.parts))


print(Machine(["a"]).last())
