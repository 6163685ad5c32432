def record(name, /, **fields):
    return name, sorted(fields.items())


print(record("a", name="b", x=1))
print(record("a"))


def mixed(a, b=2, /, c=3, *, d, e=5):
    return a, b, c, d, e


print(mixed(1, d=4))
print(mixed(1, 20, 30, d=40))
print(mixed(1, c=30, e=50, d=40))
