# A specification for a function or method was an AttributeError; CPython says that it is not supported.
import abc


class Plain:
    def method(self):
        return 1


class Base(abc.ABC):
    pass


def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


def delete(values):
    del values[0]


plain = Plain()
attempt(lambda: f"{len:>4}")
attempt(lambda: format(plain.method, "d"))
attempt(lambda: f"{delete:<5}")
attempt(lambda: f"{Base:d}")
attempt(lambda: f"{len} {Plain}" + format(Base))
attempt(lambda: plain.method.missing)
attempt(lambda: plain.method.split())
attempt(lambda: "a".upper.split())
attempt(lambda: delete(Base))
attempt(lambda: delete(Plain))
