"""A method taken from its class refuses objects of other classes."""


def pick(number: int) -> int | str | None:
    return "text" if number == 0 else 7 if number == 1 else None


for number in range(3):
    given = pick(number)
    try:
        print(str.upper(given))
    except TypeError as error:
        print(error)
    try:
        print(int.bit_length(given))
    except TypeError as error:
        print(error)
print(int.bit_length(True), list(map(str.title, ["a b"])))
str.split(pick(2))
