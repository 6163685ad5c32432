def mixed(n: int):
    for i in range(n):
        if i % 3 == 0:
            yield i
        elif i % 3 == 1:
            yield str(i)
        else:
            yield None


for value in mixed(7):
    if isinstance(value, int):
        print(value + 1)
    else:
        print(repr(value))
