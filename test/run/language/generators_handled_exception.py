import sys


def inner():
    try:
        raise KeyError("inner")
    except KeyError:
        yield "first"
        try:
            raise
        except KeyError as error:
            yield repr(error)
    yield "last"


g = inner()
try:
    raise ValueError("outer")
except ValueError:
    print(next(g))
    try:
        raise
    except ValueError as error:
        print(repr(error))
print(next(g))
try:
    raise IndexError("other")
except IndexError:
    print(next(g))
    try:
        raise
    except IndexError as error:
        print(repr(error))
