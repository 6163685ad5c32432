__all__ = [name for name in ("one",)]


def one() -> int:
    return 1
