from . import VERSION


def double(n: int) -> int:
    return n * 2


def shout(text: str) -> str:
    return text.upper() + VERSION
