"""`in` of what may be no container; the item is evaluated first, and once."""


def pick(number: int) -> dict[str, int] | str | None:
    if number == 0:
        return {"ab": 1}
    return "cab" if number == 1 else None


def item() -> str:
    print("item")
    return "ab"


for number in range(3):
    try:
        print(item() in pick(number), item() not in pick(number))
    except TypeError as error:
        print(error)
print("x" in pick(2))
