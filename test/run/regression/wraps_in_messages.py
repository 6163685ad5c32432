# Messages about the arguments of a function, and its text, did not go by the name that `wraps` gives it.
import functools


def deco(function):
    @functools.wraps(function)
    def wrapper(a, b):
        return function(a, b)

    return wrapper


@deco
def add(a, b):
    return a + b


@deco
@deco
def twice(a, b):
    return a * b


for call in (lambda: add(1), lambda: add(1, 2, 3), lambda: add(1, c=2), lambda: twice(1), lambda: add(1, a=2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(str(add).split(" at ")[0], str(twice).split(" at ")[0], add.__qualname__)
