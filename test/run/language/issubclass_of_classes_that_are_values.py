import sys
from types import TracebackType


class Guard:
    def __init__(self, *kinds: type[BaseException]) -> None:
        self.kinds = kinds

    def __enter__(self) -> "Guard":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> bool:
        return kind is not None and issubclass(kind, self.kinds)


class OfValues:
    def __enter__(self) -> None:
        pass

    def __exit__(self, kind, error, trace):
        return kind is not None and issubclass(kind, ValueError)


for error in (UnicodeError("u"), KeyError("k"), ZeroDivisionError()):
    for guard in (Guard(), Guard(ValueError), Guard(LookupError, ValueError)):
        try:
            with guard:
                raise error
            print("swallowed")
        except Exception as passed:
            print("passed", repr(passed), isinstance(passed, guard.kinds))
    try:
        with OfValues():
            raise error
        print("swallowed")
    except LookupError as passed:
        print("passed", repr(passed))
    except ArithmeticError as passed:
        print("passed", repr(passed))
kind = int if len(sys.argv) > 5 else str
print(isinstance(3, kind), isinstance("text", kind), issubclass(bool, kind), issubclass(kind, kind), issubclass(kind, str))
either = kind if len(sys.argv) > 5 else None
print([isinstance(each, (kind, (float, list))) for each in (1, "x", 2.5, [3])])
try:
    print(issubclass(either, str))
except TypeError as mistake:
    print(mistake)
many = tuple([int, str, float][1:])
print(issubclass(kind, many), issubclass(int, many), isinstance(True, many), isinstance(2.5, many))
