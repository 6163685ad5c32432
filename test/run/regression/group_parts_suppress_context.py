# A part of a group suppresses its context in CPython, whatever the group does.
def f():
    g = ExceptionGroup("last", [ValueError(1), KeyError(2), ExceptionGroup("in", [ValueError(3), OSError(4)])])
    for x in g.split(ValueError):
        if x is not None: print(repr(x), x.__suppress_context__, x.exceptions[-1].__suppress_context__)
    x = g.subgroup(OSError)
    if x is not None: print(repr(x), x.__suppress_context__)
    print(g.__suppress_context__)
    try:
        try:
            1/0
        except ZeroDivisionError:
            try:
                raise g
            except* ValueError as z:
                print(z.__suppress_context__)
    except ExceptionGroup as r:
        print(repr(r), repr(r.__context__), r.__suppress_context__)
f()
try:
    1/0
except ZeroDivisionError:
    try:
        raise ExceptionGroup("last", [ValueError(1), KeyError(2), ExceptionGroup("in", [ValueError(3), OSError(4)])])
    except* ValueError as z:
        print(z.__suppress_context__)
