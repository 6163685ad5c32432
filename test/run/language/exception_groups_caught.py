# Groups are raised and caught as other exceptions are.
def fail(kind):
    if kind == 0:
        raise ExceptionGroup("plain", [ValueError(1)])
    if kind == 1:
        raise BaseExceptionGroup("base", [KeyboardInterrupt()])
    raise ValueError("no group")


for kind in range(3):
    try:
        fail(kind)
    except ExceptionGroup as error:
        print("group", error)
    except Exception as error:
        print("exception", error)
    except BaseException as error:
        print("base", repr(error))
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise ExceptionGroup("second", [TypeError("t")])
except ExceptionGroup as error:
    print(repr(error.__context__), error.__cause__)
