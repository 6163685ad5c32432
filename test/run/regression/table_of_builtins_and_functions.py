# A table of functions of different arity may hold builtins; the wrong one raises with CPython's words.
operations = {"length": len, "add": lambda a, b: a + b, "order": ord}


def run(name, *arguments):
    return operations[name](*arguments)


print(run("add", 1, 2))
print(run("length", "abc"))
try:
    print(run("length", "abc", 3))
except TypeError as error:
    print(error)


def refused(function, *arguments):
    try:
        function(*arguments)
    except TypeError as error:
        print(error)


refused(len)
refused(abs, 1, 2)
refused(repr)
refused(chr, 1, 2, 3)
