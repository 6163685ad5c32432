def pick(n: int) -> type[Exception]:
    if n == 0:
        return ValueError
    return KeyError


for n in range(2):
    try:
        raise pick(n)("chosen")
    except Exception as error:
        print(type(error).__name__, error)
