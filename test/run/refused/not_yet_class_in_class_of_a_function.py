# refused: unsupported_local_class
def work() -> int:
    class Outer:
        class Inner:  # here
            value = 3

    return Outer.Inner.value


print(work())
