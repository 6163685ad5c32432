# An exception thrown into a generator had what the thrower was handling as its context.
def chain(e):
    r = []
    while e is not None:
        r.append(repr(e)); e = e.__context__
    return r
def gen():
    try:
        yield 1
    except ValueError as e:
        print("in", chain(e))
        raise KeyError("k")
def gen2():
    yield 1
def gen3():
    try:
        yield 1
    except ValueError as e:
        print("in3", chain(e))
        yield 2
def outer():
    yield from gen3()
def gen4():
    try:
        raise OSError("own")
    except OSError:
        try:
            yield 1
        except ValueError as e:
            print("in4", chain(e))
            yield 5
for g in (gen(), gen2(), gen3(), outer(), gen4()):
    try:
        1/0
    except ZeroDivisionError:
        next(g)
        try:
            print(g.throw(ValueError("t")))
        except Exception as e:
            print("out", chain(e))
def gen5():
    yield 1
    raise KeyError("later")
g = gen5()
try: 1/0
except ZeroDivisionError:
    next(g)
    try: next(g)
    except KeyError as e: print("out5", chain(e))
g = gen2()
try: 1/0
except ZeroDivisionError:
    try: g.throw(ValueError("unstarted"))
    except ValueError as e: print("out6", chain(e))
    try: g.throw(ValueError("ended"))
    except ValueError as e: print("out7", chain(e))
try: 1/0
except ZeroDivisionError:
    g = gen2()
    next(g)
    try: g.throw(ValueError)
    except ValueError as e: print("out8", chain(e))
