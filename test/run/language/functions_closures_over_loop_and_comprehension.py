functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
functions = [lambda: i for i in range(3)]
print([f() for f in functions], i)
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def make():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    def reset():
        nonlocal total
        total, old = 0, total
        return old
    return add, reset


add, reset = make()
add2, _ = make()
print(add(1), add(2), add2(10), reset(), add(5))
