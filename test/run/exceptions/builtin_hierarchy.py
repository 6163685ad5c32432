def matches(error: Exception) -> str:
    names: list[str] = []
    if isinstance(error, ArithmeticError):
        names.append("arithmetic")
    if isinstance(error, LookupError):
        names.append("lookup")
    if isinstance(error, OSError):
        names.append("os")
    if isinstance(error, ValueError):
        names.append("value")
    if isinstance(error, RuntimeError):
        names.append("runtime")
    return type(error).__name__ + ":" + ",".join(names)


for error in [ZeroDivisionError(), KeyError(1), IndexError(), FileNotFoundError(), UnicodeError(), NotImplementedError(),
              RecursionError(), OverflowError(), StopIteration(), PermissionError()]:
    print(matches(error))
