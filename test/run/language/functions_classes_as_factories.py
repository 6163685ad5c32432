class Cat:
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return f"{self.name}: meow"


class Dog:
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return f"{self.name}: woof"


FACTORIES = {"cat": Cat, "dog": Dog}


def make(kind: str, name: str) -> Cat | Dog:
    return FACTORIES[kind](name)


for kind, name in [("cat", "Tom"), ("dog", "Rex")]:
    print(make(kind, name).speak())
try:
    make("cow", "Bella")
except KeyError as error:
    print("unknown", error)
converters = [int, float, str]
print([convert("7") for convert in converters])
