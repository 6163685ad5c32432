# `raise` alone raises again what is being handled, also by the caller; with nothing, it is a RuntimeError.
def again():
    raise


try:
    try:
        raise ValueError("first")
    except ValueError:
        again()
except ValueError as error:
    print("again", error)


def later():
    try:
        raise KeyError(1)
    except KeyError:
        pass
    raise


try:
    later()
except RuntimeError as error:
    print(error)
again()
