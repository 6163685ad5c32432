# The traceback keeps the frames, and so the variables, until the handler ends; what was on the stack goes at once.
class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


def fail(argument: Resource) -> None:
    own = Resource("own")
    print(own.name, argument.name)
    raise ValueError("failed")


def pass_on() -> int:
    first = Resource("first")
    second = Resource("second")
    fail(Resource("argument"))
    return len(first.name + second.name)


def two(left: Resource, right: int) -> None:
    print(left.name, right)


try:
    pass_on()
except ValueError as error:
    print("handling", error)
print("handled")


def recover() -> str:
    kept = Resource("kept")
    try:
        two(Resource("on the stack"), pass_on())
    except ValueError:
        print("recovering")
    finally:
        print("finally")
    return kept.name


print(recover())
for text in ["1", "x"]:
    item = Resource("of " + text)
    try:
        print(int(text))
    except ValueError:
        print("no number")
del item
print("end")
