def fails():
    yield 1
    yield 1 // 0
    yield 2


g = fails()
print(next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print(error)
print(next(g, "ended"))
