from functools import wraps


class CountCalls:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@CountCalls
def add(a, b):
    return a + b


@CountCalls
def hello():
    return "hello"


print(add(1, 2), add(3, 4), hello())
print(add.calls, hello.calls)


def announced(text):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            print(text, function.__name__)
            return function(*args, **kwargs)

        return wrapper

    return decorate


@announced("calling")
@announced("inner")
def multiply(a, b=2):
    """Times."""
    return a * b


print(multiply(3), multiply(3, b=5), multiply.__name__, multiply.__doc__)
