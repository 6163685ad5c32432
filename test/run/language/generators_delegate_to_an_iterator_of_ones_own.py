class Talker:
    def __init__(self) -> None:
        self.count = 0

    def __iter__(self) -> "Talker":
        return self

    def __next__(self) -> int:
        self.count += 1
        if self.count > 4:
            raise StopIteration("ended")
        return self.count

    def send(self, value: int) -> int:
        print("sent", value)
        return value * 10

    def throw(self, error: BaseException) -> int:
        print("thrown", repr(error))
        if isinstance(error, KeyError):
            raise StopIteration("thrown out")
        return -1

    def close(self) -> None:
        print("closed")


def outer():
    result = yield from Talker()
    print("result", result)
    yield 0


g = outer()
print(next(g), g.send(7), g.throw(ValueError("x")), next(g))
print(g.throw(KeyError("k")))
g = outer()
print(next(g))
g.close()


class Plain:
    def __iter__(self) -> "Plain":
        return self

    def __next__(self) -> int:
        return 1


def over_plain():
    yield from Plain()


p = over_plain()
print(next(p))
try:
    p.send(5)
except AttributeError as error:
    print(error)
p = over_plain()
next(p)
try:
    p.throw(ValueError("straight through"))
except ValueError as error:
    print(error)


def three():
    yield 1
    return 3


def twice():
    source = three()
    first = yield from source
    second = yield from source
    print(first, second)


print(list(twice()))
