def inner(n):
    for i in range(n):
        yield i
    return f"did {n}"


def outer():
    first = yield from inner(2)
    print("first:", first)
    second = yield from inner(3)
    print("second:", second)
    return [first, second]


generator = outer()
while True:
    try:
        print(next(generator))
    except StopIteration as stop:
        print("value", stop.value)
        break
