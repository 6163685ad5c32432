# The report shows the group as a tree, with the traceback of each member that was raised.
def raised(error):
    try:
        raise error
    except Exception as caught:
        return caught


def main():
    errors = [raised(ValueError("one\ntwo")), KeyError("never raised"), raised(OSError(2, "gone"))]
    raise ExceptionGroup("several", errors)


main()
