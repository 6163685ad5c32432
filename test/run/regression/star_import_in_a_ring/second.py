from first import *

other = 2
second_sees = sorted(name for name in ["early", "late", "other"] if name == "early")


def seen() -> int:
    return early


print(seen())
try:
    print(late)
except NameError as error:
    print(error)
