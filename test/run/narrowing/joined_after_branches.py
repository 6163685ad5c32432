def pick(n: int) -> None:
    if n == 0:
        value = 1
    elif n == 1:
        value = "one"
    else:
        value = None
    print(value, value is None, isinstance(value, int))


pick(0)
pick(1)
pick(2)
