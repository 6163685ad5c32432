from functools import partial


def greet(greeting: str, name: str, *, punctuation: str = "!") -> str:
    return f"{greeting}, {name}{punctuation}"


hello = partial(greet, "Hello", punctuation="?")
print(hello.func is greet, hello.args, hello.keywords)
# A partial of a partial is one of the function.
twice = partial(hello, "Zed")
print(twice(), twice.func is greet, twice.args, twice.keywords)
again = partial(twice, punctuation="...")
print(again(), again.args, again.keywords)
print(isinstance(hello, partial), isinstance(greet, partial), callable(hello), type(hello) is partial)
print(partial(max).args, partial(max).keywords, partial(max, 3)(2, 7))
