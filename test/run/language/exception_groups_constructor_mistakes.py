# Each mistake has CPython's class and words.
class Fatal(BaseException):
    pass


class Ordinary(ExceptionGroup):
    pass


class Mixed(BaseExceptionGroup):
    pass


def attempt(make):
    try:
        print(repr(make()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def nothing():
    empty: list[ValueError] = []
    return ExceptionGroup("empty", empty)


attempt(nothing)
attempt(lambda: ExceptionGroup("fatal", [Fatal()]))
attempt(lambda: Ordinary("fatal", [ValueError(), Fatal()]))
attempt(lambda: Mixed("fatal", [ValueError(), Fatal()]))
attempt(lambda: ExceptionGroup("strange", [ValueError(), ValueError]))
attempt(lambda: ExceptionGroup("strange", (ValueError(), KeyError(), 5)))
attempt(lambda: ExceptionGroup("text", "abc"))
