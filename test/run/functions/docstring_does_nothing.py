def documented(n: int) -> int:
    """Returns one more.

    >>> documented(1)
    2
    """
    return n + 1


print(documented(1))
