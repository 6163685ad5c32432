import functools
from functools import lru_cache, wraps, cache
def timed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("enter", function.__name__, args)
        result = function(*args, **kwargs)
        print("leave", result)
        return result
    return wrapper
@timed
def add(a, b=1):
    "Adds."
    return a + b
print(add(1), add(2, b=5), add("x", "y"), add.__name__)
def repeat(n):
    def deco(f):
        @functools.wraps(f)
        def inner(*a):
            out = []
            for _ in range(n):
                out.append(f(*a))
            return out
        return inner
    return deco
@repeat(2)
@repeat(3)
def hi(name):
    return "hi " + name
print(hi("bob"), hi.__name__)
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@cache
def path(r, c):
    return 1 if r == 0 or c == 0 else path(r - 1, c) + path(r, c - 1)
print(path(15, 15))
@lru_cache(maxsize=2)
def noisy(n):
    print("computing", n)
    return n * n
print(noisy(1), noisy(2), noisy(1), noisy(3), noisy(2), noisy.cache_info())
registry = []
def register(f):
    registry.append(f)
    return f
@register
def one():
    return 1
@register
def two():
    return 2
print([f() for f in registry], one())
class CountCalls:
    def __init__(self, f):
        self.f = f
        self.n = 0
    def __call__(self, *args):
        self.n += 1
        return self.f(*args)
@CountCalls
def sq(x):
    return x * x
print(sq(3), sq(4), sq.n)
