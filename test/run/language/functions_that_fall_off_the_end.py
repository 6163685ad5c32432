"""A function that declares an int returns None where no `return` is met."""


def sign(number: int) -> int:
    if number > 0:
        return 1
    elif number < 0:
        return -1


print(sign(5), sign(-5), sign(0))
print(sign(0) + 1)
