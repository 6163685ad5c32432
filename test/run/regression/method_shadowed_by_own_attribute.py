# An attribute that one object was given under the name of a method replaced the method for every object.
class Worker:
    def __init__(self, run=None):
        if run is not None:
            self.run = run

    def run(self, x):
        return x


print(Worker().run(2), Worker(lambda x: x * 10).run(2))


class Once:
    def __init__(self):
        old = self.value
        self.value = lambda: [old()]

    def value(self):
        return 3


print(Once().value())


class Handler:
    def handle(self):
        print("handled")


class Button:
    def on_click(self):
        print("plain")

    def click(self):
        self.on_click()


loud, plain = Button(), Button()
loud.on_click = Handler().handle
for button in (loud, plain):
    button.on_click()
    button.click()


class Machine:
    def send(self, x):
        return x > 1

    @staticmethod
    def kind():
        return "static"

    @classmethod
    def title(cls):
        return cls.__name__

    def __repr__(self):
        return "Machine()"

    def speak(self):
        return "word"


machine = Machine()
original = machine.send


def wrapper(x):
    print("wrapped", x)
    return original(x)


machine.send = wrapper
print(machine.send(2), Machine().send(2))
machine.send = lambda x: False
print(machine.send(3))
del machine.send
print(machine.send(3))
try:
    del machine.send
except AttributeError as error:
    print(error)

other = Machine()
other.kind = lambda: "own kind"
other.title = lambda: "own title"
print(other.kind(), Machine.kind(), Machine().kind())
print(other.title(), Machine.title(), Machine().title())
other.__repr__ = lambda: "own"
print(other, repr(other), other.__repr__(), Machine().__repr__())

odd = Machine()
print(odd.speak())
odd.speak = 3
print(odd.speak)
try:
    odd.speak()
except TypeError as error:
    print(error)
