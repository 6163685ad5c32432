# ExitStack leaves its managers in the reverse order.
from contextlib import ExitStack, contextmanager


@contextmanager
def resource(name: str):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


class Plain:
    def __init__(self, name: str, swallows: bool) -> None:
        self.name = name
        self.swallows = swallows

    def __enter__(self) -> "Plain":
        print("plain in", self.name)
        return self

    def __exit__(self, kind, error, traceback) -> bool:
        print("plain out", self.name, kind is None)
        return self.swallows


with ExitStack() as stack:
    names = [stack.enter_context(resource(n)) for n in ("a", "b")]
    plain = stack.enter_context(Plain("p", False))
    stack.callback(print, "callback", 1, 2)
    print(names, plain.name)
try:
    with ExitStack() as stack:
        stack.enter_context(resource("c"))
        raise ValueError("lost")
except ValueError as error:
    print("came", error)
with ExitStack() as stack:
    stack.enter_context(Plain("s", True))
    stack.enter_context(resource("d"))
    raise ValueError("swallowed")
print("on")
stack = ExitStack()
stack.enter_context(resource("e"))
stack.close()
print("end")
