def g():
    x = yield 1
    print(x)


i = g()
next(i)
i.throw(ValueError("thrown"))
