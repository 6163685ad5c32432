# A builtin that the library calls for the program says as well that it gets another number of arguments.
from functools import partial


def attempt(action) -> None:
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: partial(len)([1], 2))
attempt(lambda: partial(divmod, 1)())
attempt(lambda: list(map(len, [[1]], [[2]])))
attempt(lambda: list(map(divmod, [1])))
attempt(lambda: sorted([1, 2], key=divmod))
