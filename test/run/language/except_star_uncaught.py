# The report of what the clauses leave and of what they raise.
def work():
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), KeyError("k")])


def main():
    try:
        work()
    except* ValueError:
        raise RuntimeError("while handling")
    except* TypeError:
        raise


main()
