# What a manager of `with` may swallow raises, as in CPython, and is no mistake.
import contextlib
from contextlib import suppress

with suppress(TypeError):
    print(1 + "a")
with suppress(ValueError, AttributeError):
    print("a".foo)
with suppress(NameError):
    print(zork)


def early():
    with contextlib.suppress(TypeError):
        return 1 + "a"
    return 3


print(early())


class Raises:
    def __init__(self, expected):
        self.expected = expected

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.value = value
        return kind is not None and issubclass(kind, self.expected)


with Raises(TypeError) as raised:
    len(5)
print(raised.value)
with Raises(AttributeError) as raised:
    "a".nope
print(raised.value)


@contextlib.contextmanager
def reporting():
    try:
        yield
    except TypeError as error:
        print("reported", error)


with reporting():
    print([] + 1)
