# Keywords keep the order in which the call writes them, before and behind `**`, and are evaluated in that order.


def one() -> int:
    print("one")
    return 1


def table() -> dict[str, int]:
    print("table")
    return {"b": 2, "a": 5}


def taken(**rest: int) -> dict[str, int]:
    return rest


def show(x: int, *, y: int = 0, **rest: int) -> None:
    print(x, y, rest)


class Record:
    def __init__(self, **values: int) -> None:
        self.values = values

    def merged(self, **values: int) -> dict[str, int]:
        return {**self.values, **values}


print(taken(c=one(), **table()))
print(taken(z=one(), c=one(), **table(), d=one()))
first = {"x": 1, "q": 3}
second = {"y": 2, "r": 4}
show(**first, **second)
show(**first, **second, w=1)
show(w=1, **first, **second)
show(**first, **{"y": 7})
for call in (lambda: show(**first, **first), lambda: show(1, **second, **dict(r=1)), lambda: taken(q=1, **first)):
    try:
        call()
    except TypeError as error:
        print(error)
print(Record(p=1, **second).merged(o=1, **first), (lambda **rest: rest)(u=0, **second))


def near(x: int, *, z: int = 0) -> int:
    return x + z


def forward(**rest: int) -> int:
    return near(1, **rest)


for wrong in ({"zz": 2}, {"q": 1}, {"": 1}):
    try:
        print(forward(**wrong))
    except TypeError as error:
        print(error)
try:
    near(1, zz=2)
except TypeError as error:
    print(error)
