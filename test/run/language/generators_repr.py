def g():
    yield 1


i = g()
print(repr(i).split(" at ")[0], type(i).__name__, iter(i) is i)
