class Animal:
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return self.name + " makes a sound"


class Dog(Animal):
    pass


print(Dog("Rex").speak(), Dog("Ace").name)
