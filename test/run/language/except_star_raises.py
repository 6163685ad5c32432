# What clauses raise is collected into a group with what was not handled.
def attempt(kind):
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), KeyError("k"), ExceptionGroup("in", [ValueError(2)])])
    except* ValueError as group:
        if kind & 1:
            raise RuntimeError("from value") from group
        if kind & 2:
            raise
    except* TypeError:
        if kind & 4:
            raise OSError("from type")
    except* LookupError as group:
        if kind & 8:
            raise group


for kind in range(16):
    try:
        attempt(kind)
        print(kind, "nothing")
    except Exception as error:
        print(kind, repr(error), repr(error.__cause__), repr(error.__context__))
