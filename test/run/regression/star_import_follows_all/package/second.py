__all__ = ("negate",)


def negate(x: int) -> int:
    return -x
