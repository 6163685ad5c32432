# What CPython says of an item that cannot be deleted depends on whether it looks for items by number.
import enum


class Plain:
    pass


class Color(enum.Enum):
    RED = 1


def delete(values, key):
    try:
        del values[key]
    except TypeError as error:
        print(error)


for value in (None, 3, 2.5, "ab", (1, 2), {1}, range(3), Plain(), Plain, Color, len, ValueError("v"), delete):
    delete(value, 0)
for value in (None, "ab", (1, 2), {1}, Plain(), Plain, Color, ValueError("v"), delete):
    delete(value, "key")
