# `divmod(1, "a")` said that str has no `__rdivmod__`, and `divmod("a", x)` never asked x for it.
class Odd:
    def __rdivmod__(self, other: object) -> str:
        return f"odd {other!r}"


for attempt in (
    lambda: divmod(1, "a"),
    lambda: divmod("a", 1),
    lambda: divmod(2.5, "a"),
    lambda: divmod([], {}),
    lambda: divmod(7, Odd()),
    lambda: divmod(7.5, Odd()),
    lambda: divmod("x", Odd()),
    lambda: divmod(7.5, 2),
    lambda: divmod(True, 0.75),
    lambda: divmod(-7.5, True),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
