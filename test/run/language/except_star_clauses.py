# Each clause gets its part as a group; what is left goes on.
def run(kind):
    try:
        if kind == 0:
            raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), KeyError("k")])
        if kind == 1:
            raise ExceptionGroup("nested", [ValueError(1), ExceptionGroup("inner", [ValueError(2), OSError(3)])])
        if kind == 2:
            raise ValueError("naked")
        if kind == 3:
            raise KeyError("not handled")
        print("nothing raised")
    except* ValueError as group:
        print("value", repr(group), group.exceptions)
    except* (TypeError, OSError) as group:
        print("type", repr(group))
    else:
        print("else")
    finally:
        print("finally")


for kind in range(5):
    try:
        run(kind)
    except Exception as error:
        print("left", repr(error))
