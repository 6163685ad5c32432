# What asks for an iterator says so where `__iter__` gives something else, a list included.
class Items:
    def __iter__(self):
        return [1, 2]


class Itself:
    def __iter__(self):
        return self


class Either:
    def __init__(self, good: bool) -> None:
        self.good = good

    def __iter__(self):
        return iter([1, 2]) if self.good else (1, 2)


def attempt(action) -> None:
    try:
        print(action())
    except TypeError as error:
        print(error)


def loop():
    for item in Items():
        print(item)


def unpack():
    first, second = Items()
    return first + second


def starred():
    first, *rest = Items()
    return rest


def delegate():
    yield from Items()


attempt(loop)
attempt(unpack)
attempt(starred)
attempt(lambda: list(delegate()))
attempt(lambda: iter(Items()))
attempt(lambda: sum(Items()))
attempt(lambda: list(Items()))
attempt(lambda: tuple(Items()))
attempt(lambda: set(Items()))
attempt(lambda: max(Items()))
attempt(lambda: sorted(Items()))
attempt(lambda: list(enumerate(Items())))
attempt(lambda: list(zip(Items(), [1])))
attempt(lambda: list(map(str, Items())))
attempt(lambda: [item for item in Items()])
attempt(lambda: list(item for item in Items()))
attempt(lambda: any(Items()))
attempt(lambda: [*Items()])
attempt(lambda: list(Itself()))
attempt(lambda: sum(Either(True)))
attempt(lambda: sum(Either(False)))
attempt(lambda: list(Either(True)))
attempt(lambda: list(Either(False)))
attempt(lambda: Items().__iter__())
