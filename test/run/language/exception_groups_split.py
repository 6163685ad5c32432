# `split` and `subgroup` by a class, a tuple of classes and a predicate keep the nesting.
group = ExceptionGroup(
    "outer",
    [ValueError(1), ExceptionGroup("inner", [TypeError("t"), ValueError(2), OSError(3)]), KeyError("k")],
)


def show(pair):
    matching, rest = pair
    print(" matching", repr(matching))
    print(" rest", repr(rest))


show(group.split(ValueError))
show(group.split((TypeError, KeyError)))
show(group.split(lambda error: isinstance(error, OSError)))
show(group.split(ExceptionGroup))
show(group.split(ZeroDivisionError))
print(group.split(Exception)[0] is group)
print(repr(group.subgroup(ValueError)))
print(group.subgroup(ZeroDivisionError))
print(group.subgroup(ExceptionGroup) is group)
visited = []


def note(error):
    visited.append(type(error).__name__)
    return isinstance(error, ExceptionGroup) and error.message == "inner"


print(repr(group.subgroup(note)), visited)
