"""`range(2, None)` was taken for `range(2)`."""


def bound(isKnown: bool) -> int | None:
    return 5 if isKnown else None


print(list(range(2, bound(True))))
print(list(range(2, bound(False))))
