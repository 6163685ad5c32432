"""What the module is for.

    Indented.
"""

__all__ = ["show"]
__version__ = "1.2"


def show() -> str | None:
    return __doc__


class Described:
    """Its own."""

    text = __doc__


print(repr(show()), __doc__ is not None, __all__, __version__, __file__.endswith("module_docstring.py"))
print(repr(Described.text), Described.__doc__)
