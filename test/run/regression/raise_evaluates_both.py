# The exception and its cause are evaluated before an object is made of either, whatever they are.
class E(Exception):
    def __init__(self) -> None:
        print("E made")


def kind() -> type[E]:
    print("kind")
    return E


def cause() -> Exception:
    print("cause")
    return KeyError("c")


for k in range(4):
    try:
        if k == 0:
            raise kind() from cause()
        elif k == 1:
            raise E from cause()
        elif k == 2:
            raise E() from cause()
        else:
            raise kind() from None
    except E as error:
        print(repr(error.__cause__))


def maybe(x: Exception | int, y: Exception | str | None) -> None:
    try:
        raise x from y
    except ValueError as error:
        print("V", repr(error.__cause__))
    except TypeError as error:
        print(error, repr(error.__cause__), repr(error.__context__))


maybe(ValueError(1), None)
maybe(ValueError(1), KeyError(2))
maybe(ValueError(1), "a")
maybe(3, "a")
maybe(3, None)


def text() -> str:
    print("text")
    return "cause"


try:
    raise 5 from text()
except TypeError as error:
    print(error)
try:
    raise ValueError("a") from text()
except TypeError as error:
    print(error)
