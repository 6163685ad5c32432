def make():
    functions = []
    for i in range(3):
        square = i * i

        def read():
            return i, square

        functions.append(read)
        functions.append(lambda: (square, i))
    return functions


print([f() for f in make()])


def comprehensions():
    return [[lambda: (i, n) for i in range(n)] for n in (2, 3)]


print([[f() for f in row] for row in comprehensions()])


def bound_by_default():
    return [lambda i=i: i for i in range(3)]


print([f() for f in bound_by_default()])
