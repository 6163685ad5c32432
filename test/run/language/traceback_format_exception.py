# The parts that the report consists of.
import sys
import traceback


class Failure(Exception):
    pass


def outer():
    inner(3)


def inner(depth):
    if depth == 0:
        raise Failure("deep", 1)
    inner(depth - 1)


try:
    outer()
except Failure as error:
    error.add_note("a note")
    for part in traceback.format_exception(error):
        print(repr(part))
    print(traceback.format_exception(error, limit=2))
    print(traceback.format_exception(error, limit=-2))
    print(traceback.format_exception(type(error), error, error.__traceback__) == traceback.format_exception(error))
    print(traceback.format_exception(type(error), error, None))
    print(traceback.format_exception(*sys.exc_info(), limit=1))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    kind, value, trace = sys.exc_info()
    print(kind is Failure, value is error, trace is not None)
print(sys.exc_info(), sys.exception())
