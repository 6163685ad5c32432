import errors
from errors import NotFound


def find(name: str) -> str:
    if name != "a":
        raise errors.NotFound(name)
    return name


try:
    find("b")
except NotFound as error:
    print("caught", error)
find("c")
