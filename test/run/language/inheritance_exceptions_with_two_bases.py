class Missing(KeyError, AttributeError):
    pass


class Deep(Missing, RuntimeError):
    def __str__(self):
        return "deep: " + super().__str__()


def raiser(n: int):
    if n == 0:
        raise Missing("zero")
    if n == 1:
        raise Deep("one")
    raise RuntimeError("other")


for n in range(3):
    try:
        raiser(n)
    except AttributeError as error:
        print("attribute", error, repr(error), isinstance(error, KeyError))
    except RuntimeError as error:
        print("runtime", error)
for n in range(2):
    try:
        raiser(n)
    except LookupError as error:
        print("lookup", error, isinstance(error, RuntimeError))
