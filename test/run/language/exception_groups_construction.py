# What the constructor takes, and which class BaseExceptionGroup(...) makes.
class Fatal(BaseException):
    pass


group = ExceptionGroup("several", [ValueError(1), KeyError("k")])
print(group, repr(group), group.message, group.args[0])
print(type(group.exceptions).__name__, len(group.exceptions), group.exceptions)
print(repr(ExceptionGroup("one", (OSError(2, "gone"),))), ExceptionGroup("one", (OSError(2, "gone"),)))
print(repr(BaseExceptionGroup("ordinary", [ValueError(1)])))
print(repr(BaseExceptionGroup("fatal", [ValueError(1), Fatal("f")])))
print(isinstance(group, Exception), isinstance(BaseExceptionGroup("fatal", [Fatal()]), Exception))
print(issubclass(ExceptionGroup, BaseExceptionGroup), issubclass(ExceptionGroup, Exception))
print(issubclass(BaseExceptionGroup, Exception))
for member in group.exceptions:
    if isinstance(member, ValueError):
        print("value", member.args)
    else:
        print("other", member)
