def shout(function):
    print("shout sees", function.__name__)

    def wrapper(self):
        return function(self).upper()

    return wrapper


def twice(function):
    print("twice sees", function.__name__)

    def doubled(self):
        return function(self) + " " + function(self)

    return doubled


def mark(label: str):
    print("mark", label)

    def decorate(function):
        print("decorate", label)

        def marked(self):
            return label + function(self) + label

        return marked

    return decorate


class Greeter:
    def __init__(self, name: str) -> None:
        self.name = name

    @mark("*")
    @shout
    @mark("+")
    @twice
    def greet(self) -> str:
        return "hi " + self.name


print(Greeter("ada").greet())
