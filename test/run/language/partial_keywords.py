from functools import partial


def greet(greeting: str, name: str, *, punctuation: str = "!") -> str:
    return f"{greeting}, {name}{punctuation}"


def power(base: int, exponent: int) -> int:
    return base**exponent


square = partial(power, exponent=2)
hello = partial(greet, "Hello", punctuation="?")
print(square(5), hello("Ann"))
# A call's keywords replace the partial's.
print(hello("Bob", punctuation="."), square(3, exponent=4))
print(partial(greet, name="N")("Yo"), partial(int, base=2)("10010"))
show = partial(print, "x", sep="-", end="|\n")
show("y", "z")
show("y", end="!\n")
