import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        print("call", function.__name__)
        return function(*args)

    return wrapper


def register(table: dict[str, str]):
    def decorate(cls):
        table[cls.__name__] = cls.label
        return cls

    return decorate


def main(scale: int) -> None:
    names: dict[str, str] = {}

    @register(names)
    class Tool:
        label = "tool " + str(scale)

        def __init__(self, size: int) -> None:
            self.size = size

        @logged
        def scaled(self) -> int:
            return self.size * scale

        @property
        def half(self) -> float:
            return self.size / 2 / scale

        @half.setter
        def half(self, value: float) -> None:
            self.size = int(value * 2 * scale)

    tool = Tool(6)
    print(tool.scaled(), tool.half, names)
    tool.half = 5.0
    print(tool.size)


main(3)
main(1)
