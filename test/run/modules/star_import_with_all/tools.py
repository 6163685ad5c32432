__all__ = ["public", "CONSTANT"]
CONSTANT = 3


def public() -> str:
    return "public " + hidden()


def hidden() -> str:
    return "hidden"
