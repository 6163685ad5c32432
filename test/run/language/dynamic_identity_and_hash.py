class Thing:
    pass


a, b = Thing(), Thing()
c = a
print(a is b, a is c, id(a) == id(c), id(a) == id(b), hash(a) == hash(c), a == b, a != b)
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(2**61 - 1), hash(-1))
for value in ([], {}, set()):
    try:
        hash(value)
    except TypeError as error:
        print(error)
print(None is None, a is not None, len({a, b, c}))
