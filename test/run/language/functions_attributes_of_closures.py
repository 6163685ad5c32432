import functools
from collections.abc import Callable


def counted(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        wrapper.calls += 1
        return function(*arguments)

    wrapper.calls = 0
    return wrapper


@counted
def add(a: int, b: int) -> int:
    return a + b


@counted
def greet(name: str) -> str:
    return "hello " + name


print(add(1, 2), add(3, 4), greet("x"))
print(add.calls, greet.calls, add.__name__, greet.__name__)
add.calls = 10
add(1, 1)
print(add.calls, add.__wrapped__(5, 6), add.calls)


def memoized(function: Callable[[int], int]) -> Callable[[int], int]:
    results: dict[int, int] = {}

    def inner(n: int) -> int:
        if n not in results:
            inner.misses += 1
            results[n] = function(n)
        return results[n]

    inner.misses = 0
    inner.results = results
    return inner


@memoized
def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(20), fibonacci.misses, len(fibonacci.results))


def numbers():
    def generate():
        generate.start += 1
        yield generate.start

    generate.start = 5
    return generate


first, second = numbers(), numbers()
print(list(first()), list(first()), list(second()))
doubled = []
for i in range(3):
    double = lambda i=i: i * 2
    double.index = i
    doubled.append(double)
print([(each.index, each()) for each in doubled])
