from base import Shared

VALUE = "first"


def function() -> str:
    return "f1 "
