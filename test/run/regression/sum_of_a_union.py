"""A member of a union that `sum` cannot add is met at run time only."""


def pick(i: int) -> int | str:
    return i if i < 5 else "five"


print(sum([pick(1), pick(2)]))
print(sum(pick(i) for i in range(4)))
try:
    print(sum([pick(4), pick(5)]))
except TypeError as error:
    print(error)
