__all__ = []
__all__.append("double")


def double(x: int) -> int:
    return 2 * x
