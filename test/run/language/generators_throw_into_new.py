def g():
    yield 1


g().throw(ValueError("thrown"))
