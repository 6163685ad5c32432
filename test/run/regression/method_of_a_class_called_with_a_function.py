# `str.upper(len)` took the function for a text, and the program crashed; it is a TypeError.
import operator


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


def local():
    return 1


attempt(lambda: str.upper(len))
attempt(lambda: str.strip(local))
attempt(lambda: list.append(local, 1))
attempt(lambda: dict.get(operator, 1))
attempt(lambda: str.upper(str))
attempt(lambda: int.bit_length("a".upper))
