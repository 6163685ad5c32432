# `__iter__ = None` and the like in the body of a class take a method away; others are called, and None is not callable.
class Nothing:
    __len__ = None
    __iter__ = None
    __contains__ = None
    __hash__ = None
    __reversed__ = None
    __eq__ = None
    __add__ = None
    __neg__ = None
    __getitem__ = None


class Untrue:
    __bool__ = None


class Sequence:
    __iter__ = None

    def __getitem__(self, place: int) -> int:
        if place > 2:
            raise IndexError
        return place


class Items(list[int]):
    __iter__ = None


def attempt(action) -> None:
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: bool(Nothing()))
attempt(lambda: len(Nothing()))
attempt(lambda: list(Nothing()))
attempt(lambda: 1 in Nothing())
attempt(lambda: hash(Nothing()))
attempt(lambda: list(reversed(Nothing())))
attempt(lambda: Nothing() == 1)
attempt(lambda: Nothing() != 1)
attempt(lambda: Nothing() + 1)
attempt(lambda: -Nothing())
attempt(lambda: Nothing()[0])
attempt(lambda: bool(Untrue()))
attempt(lambda: not Untrue())
attempt(lambda: 1 if Untrue() else 2)
attempt(lambda: list(Sequence()))
attempt(lambda: sum(Sequence()))
attempt(lambda: 1 in Sequence())
attempt(lambda: [item for item in Sequence()])
attempt(lambda: Nothing().__iter__())
