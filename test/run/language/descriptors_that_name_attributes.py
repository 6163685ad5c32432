class Positive:
    def __set_name__(self, owner, name):
        self.private = "_" + name
        self.public = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.private)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.public} must be positive")
        setattr(instance, self.private, value)


class Box:
    width = Positive()
    height = Positive()

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height


box = Box(2, 3)
box.width = 10
print(box.width * box.height, box._width, Box.height.private)
try:
    box.height = 0
except ValueError as error:
    print(error)


class Doubled:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value * 2


class Uses:
    number = Doubled()
    text = Doubled()


uses = Uses()
try:
    print(uses.number)
except KeyError as error:
    print("KeyError", error)
uses.number = 4
uses.text = "ab"
print(uses.number, uses.text)
