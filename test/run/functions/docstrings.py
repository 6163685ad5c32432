def one():
    """  One line."""


def several(a: int) -> int:
    """Sums.

    First:
      indented
	tabbed

    """
    return a


def nothing():
    pass


print(repr(one.__doc__), repr(several.__doc__), nothing.__doc__, several(2))
