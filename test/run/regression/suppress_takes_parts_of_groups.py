# contextlib.suppress let a group pass whose members it should have swallowed.
import contextlib


def run(members: list[Exception]) -> None:
    with contextlib.suppress(ValueError, OSError):
        raise ExceptionGroup("g", members)
    print("swallowed")


run([ValueError(1), OSError(2)])
run([ValueError(1), ExceptionGroup("inner", [FileNotFoundError(2)])])
for members in ([ValueError(1), KeyError(2)], [KeyError(3)]):
    try:
        run(members)
    except ExceptionGroup as rest:
        print(repr(rest), repr(rest.__context__))
with contextlib.suppress():
    print("nothing")
with contextlib.suppress(ValueError):
    raise ExceptionGroup("last", [ValueError(1), ExceptionGroup("n", [KeyError(2), ValueError(3)])])
