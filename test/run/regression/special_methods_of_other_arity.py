# Operators call the special methods of the program whatever they take, and raise where that is not what they are given.
class Alone:
    def __eq__(self):
        return True

    def __lt__(self):
        return True

    def __add__(self):
        return 1

    def __radd__(self, other, more):
        return 1

    def __iadd__(self):
        return 1

    def __contains__(self):
        return True


class Free:
    def __eq__(*both):
        return len(both) == 2

    @staticmethod
    def __mul__(other):
        return other * 2

    @classmethod
    def __sub__(cls, other):
        return cls.__name__, other


def attempt(action) -> None:
    try:
        print(action())
    except TypeError as error:
        print(error)


alone = Alone()
attempt(lambda: alone == 1)
attempt(lambda: alone == alone)
attempt(lambda: 1 == alone)
attempt(lambda: alone != Alone())
attempt(lambda: Alone() in [alone])
attempt(lambda: [alone] == [Alone()])
attempt(lambda: [alone].index(Alone()))
attempt(lambda: alone < alone)
attempt(lambda: alone > alone)
attempt(lambda: alone + 1)
attempt(lambda: 1 + alone)
attempt(lambda: 1 in alone)
attempt(lambda: sorted([alone, Alone()]))
attempt(lambda: max(alone, Alone()))
attempt(lambda: Free() == 1)
attempt(lambda: Free() != 1)
attempt(lambda: Free() * 4)
attempt(lambda: Free() - 4)


def add() -> None:
    global alone
    alone += 1


attempt(add)
