from base import Shared

shared = Shared
VALUE = "second"


def function() -> str:
    return "f2 "
