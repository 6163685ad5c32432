# An exception in a callback is reported, and the program goes on.
import weakref


class Callback:
    def __init__(self, error: str) -> None:
        self.error = error

    def __repr__(self) -> str:
        return f"Callback({self.error!r})"

    def __call__(self, reference: object) -> None:
        try:
            {}["missing"]
        except KeyError as error:
            raise ValueError(self.error) from error

    def method(self, reference: object) -> None:
        self.fail(5)

    def fail(self, depth: int) -> None:
        if depth == 0:
            raise LookupError
        self.fail(
            depth - 1)


class Part:
    pass


part = Part()
references = [weakref.ref(part, Callback("two\nlines"))]
bound = weakref.ref(part, Callback("bound").method)
del part
print("end")
