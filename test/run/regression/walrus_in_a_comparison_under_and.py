# A name assigned in an operand of `and` was said to have no value where the whole had held.


def counted(number: int) -> int:
    if number and (more := number + 1) > 1:
        return more
    return 0


def measured(text: str) -> str:
    if not text or (length := len(text)) < 3:
        return "short"
    return "of " + str(length)


def maybe(number: int) -> str:
    if number > 0 and (number > 5 or (small := number) > 1):
        try:
            return "small " + str(small)
        except UnboundLocalError as error:
            return str(error)
    return "other"


print(counted(3), counted(0), measured("text"), measured("a"), measured(""))
print(maybe(3), maybe(7), maybe(1), maybe(0))
