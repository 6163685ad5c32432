# Callbacks run when the object is gone, after its `__del__` and before its parts go: the last made first.
import weakref


class Part:
    def __init__(self, name: str) -> None:
        self.name = name
        self.inner: list[Inner] = []

    def __del__(self) -> None:
        print("del", self.name)


class Inner:
    def __del__(self) -> None:
        print("del inner")


class Log:
    def __init__(self) -> None:
        self.count = 0

    def gone(self, reference: weakref.ref[Part]) -> None:
        self.count += 1
        print("log", self.count)


def first(reference: weakref.ref[Part]) -> None:
    print("first", reference() is None)


def second(reference: weakref.ref[Part]) -> None:
    print("second", plain() is None)


log = Log()
part = Part("part")
part.inner.append(Inner())
plain = weakref.ref(part)
references = [weakref.ref(part, first), weakref.ref(part, second), weakref.ref(part, log.gone)]
by_lambda = weakref.ref(part, lambda reference: print("lambda"))
print(references[0].__callback__ is first, plain.__callback__, references[0] is weakref.ref(part, first))
del part
print(references[0].__callback__)
