def two():
    print("starts")
    yield "a"
    print("between")
    yield "b"
    print("ends")


g = two()
print("made")
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("stopped", stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print("again", stop.args)
