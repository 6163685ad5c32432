# What is raised in the body or by `__init__` of a member reaches the class statement.
from enum import Enum

try:

    class Bad(Enum):
        A = 5
        B = [1][3]

except IndexError as error:
    print("index", error)
try:

    class Worse(Enum):
        A = 5
        B = 6

        def __init__(self, value: int) -> None:
            print("init", value)
            if value == 6:
                raise ValueError("bad " + str(value))

except ValueError as error:
    print(error)


class Good(Enum):
    A = "x"
    B = A + "z"


print(list(Good))
