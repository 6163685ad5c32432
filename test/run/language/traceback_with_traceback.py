# Tracebacks are taken away, given to another exception, and grow when an exception is raised again.
import traceback


def fail():
    raise ValueError("first")


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def again(error):
    raise error


try:
    fail()
except ValueError as error:
    print(names(error))
    kept = error.__traceback__
    other = KeyError("other").with_traceback(kept)
    print(names(other))
    try:
        again(error)
    except ValueError:
        print(names(error), names(other))
    try:
        again(other)
    except KeyError:
        print(names(error), names(other))
    error.__traceback__ = None
    print(names(error), error.__traceback__)
    raise error.with_traceback(kept)
