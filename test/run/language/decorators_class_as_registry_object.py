# A registry whose method is the decorator.
class Registry:
    def __init__(self) -> None:
        self.makers: dict[str, type] = {}

    def add(self, name: str):
        def decorate(cls):
            self.makers[name] = cls
            return cls

        return decorate

    def make(self, name: str, text: str):
        return self.makers[name](text)


animals = Registry()


@animals.add("dog")
class Dog:
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return self.name + ": woof"


@animals.add("cat")
class Cat:
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return self.name + ": meow"


for kind in ("cat", "dog", "cat"):
    print(animals.make(kind, "Tom").speak())
try:
    animals.make("cow", "Bella")
except KeyError as error:
    print("no", error)
