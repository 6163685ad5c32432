# refused: identity_of_values
from typing import Callable


def make() -> Callable[[], int]:
    def inner() -> int:
        return 1

    return inner


print(make() is make())  # here
