# `with` of an object that lacks a method raises where a handler expects it.
class Enters:
    def __enter__(self) -> int:
        return 1


class Exits:
    def __exit__(self, *details: object) -> None:
        pass


def attempt(action) -> None:
    try:
        print(action())
    except TypeError as error:
        print(error)


def of_number() -> int:
    with 5:
        return 1


def of_enters() -> int:
    with Enters() as value:
        return value


def of_exits() -> int:
    with Exits():
        return 1


def of_function() -> int:
    with open:
        return 1


attempt(of_number)
attempt(of_enters)
attempt(of_exits)
attempt(of_function)
