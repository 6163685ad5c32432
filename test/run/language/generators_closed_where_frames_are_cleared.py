def read(n):
    try:
        yield 1
        yield 2
    finally:
        print("closed", n)
def f(a, b):
    c = read("c"); next(c)
    for x in read("s1"):
        for y in read("s2"):
            yield x
g = f(read("a"), read("b"))
def begin(g):
    next(g)
    return g
def h(a, b):
    next(b); next(a)
    yield 1
    yield 2
def m():
    for x in h(read("ha"), read("hb")):
        break
m()
print("--")
def k():
    for x in f([], []):
        break
k()
print("==")
def e():
    for x in read("e1"):
        for y in read("e2"):
            1 / 0
            yield x
try:
    for x in e(): pass
except ZeroDivisionError:
    print("zero")
def t():
    try:
        for x in read("t1"):
            for y in read("t2"):
                yield x
    finally:
        print("t")
for x in t(): break
