# What special methods return is checked by who calls them.


def check(attempt) -> None:
    try:
        print(attempt())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)


class Wrong:
    def __bool__(self):
        return "yes"

    def __len__(self):
        return -1

    def __str__(self):
        return 5

    def __repr__(self):
        return 6

    def __hash__(self):
        return "hash"

    def __iter__(self):
        return 7

    def __format__(self, spec):
        return 8


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Returning:
    def __init__(self):
        return 9


check(lambda: bool(Wrong()))
check(lambda: not Wrong())
check(lambda: 1 if Wrong() else 2)
check(lambda: len(Wrong()))
check(lambda: str(Wrong()))
check(lambda: repr(Wrong()))
check(lambda: f"{Wrong()}")
check(lambda: f"{Wrong()!r}")
check(lambda: hash(Wrong()))
check(lambda: [item for item in Wrong()])
check(lambda: len(Sized(2**70)))
check(lambda: bool(Sized(-2)))
check(lambda: len(Sized(3)))
check(lambda: Returning())
