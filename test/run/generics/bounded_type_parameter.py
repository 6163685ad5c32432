class Animal:
    def __init__(self, weight: int) -> None:
        self.weight = weight


class Cat(Animal):
    def purr(self) -> str:
        return "purr" * self.weight


def heavier[A: Animal](a: A, b: A) -> A:
    return a if a.weight >= b.weight else b


print(heavier(Cat(2), Cat(3)).purr(), heavier(Animal(5), Animal(4)).weight)
