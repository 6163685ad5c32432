# `callable(f())`, `hasattr(f(), "x")` and `issubclass(type(f()), C)` answered from the types and never called f.
def shout() -> int:
    print("evaluated")
    return 3


class Thing:
    def __init__(self) -> None:
        print("made")


print(callable(shout()), callable(Thing()), callable(print("x")))
print(issubclass(type(shout()), int), isinstance(shout(), str), type(shout()))
print(hasattr(shout(), "real"), hasattr(Thing(), "nothing"), hasattr(Thing(), "__init__"))
