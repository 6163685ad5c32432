# What takes no further arguments raises CPython's TypeError where a handler expects it.
class Plain:
    pass


def attempt(make) -> None:
    try:
        print(make())
    except TypeError as error:
        print(error)


attempt(lambda: tuple("ab", "cd"))
attempt(lambda: tuple(range(3), 1, 2))
attempt(lambda: Plain(1, 2))
