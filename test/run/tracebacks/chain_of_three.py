def first() -> None:
    raise KeyError("one")


def second() -> None:
    try:
        first()
    except KeyError as error:
        raise ValueError("two") from error


def third() -> None:
    try:
        second()
    except ValueError:
        raise RuntimeError("three")


third()
