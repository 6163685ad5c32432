# Special methods that are values of the class body were not seen by truth tests, operators and comparisons: an object
# with `__bool__ = lambda self: False` was true, one with `__eq__ = function` was compared by identity.
def same(self, other: object) -> bool:
    return True


def make_length(number: int):
    def length(self) -> int:
        return number

    return length


class Answer:
    __bool__ = lambda self: False
    __eq__ = same
    __neg__ = lambda self: "negative"
    __add__ = lambda self, other: f"plus {other}"


class Sized:
    __len__ = make_length(0)
    __contains__ = lambda self, item: True


print(bool(Answer()), "true" if Answer() else "false", Answer() or "other")
print(Answer() == Answer(), Answer() != Answer(), -Answer(), Answer() + 4)
print(len(Sized()), bool(Sized()), 3 in Sized(), not Sized())
