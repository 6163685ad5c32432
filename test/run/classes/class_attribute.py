class Dog:
    legs: int = 4
    count = 0

    def __init__(self, name: str) -> None:
        self.name = name
        Dog.count += 1


a = Dog("Rex")
b = Dog("Ace")
print(Dog.legs, a.legs, Dog.count, b.count)
Dog.legs = 3
print(a.legs, b.legs)
