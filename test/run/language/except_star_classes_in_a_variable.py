# The classes may stand in variables, and are evaluated clause by clause.
class Local(ValueError):
    pass


NUMBERS = (ZeroDivisionError, OverflowError)


def named(label, classes):
    print("asked", label)
    return classes


try:
    raise ExceptionGroup("eg", [Local("l"), OverflowError("o"), KeyError("k")])
except* NUMBERS as group:
    print(repr(group))
except* named("value", ValueError) as group:
    print(repr(group), type(group.exceptions[0]).__name__)
except* named("lookup", LookupError):
    print("lookup")
