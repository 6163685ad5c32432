# refused: unsupported_docstring
def work() -> None:
    """One line.

    And more.
    """


print(work.__doc__)  # here
