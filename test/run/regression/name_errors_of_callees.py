# A name that nothing binds raises in a function that is called where a handler expects it.
def missing():
    return unbound()


class Owner:
    def method(self):
        return also_unbound


try:
    missing()
except NameError as error:
    print(error)
try:
    Owner().method()
except Exception as error:
    print(type(error).__name__, error)


def expects(kind, function):
    try:
        function()
    except kind as error:
        print(error)


expects(NameError, lambda: zork)


def ends(flag):
    while True:
        if flag:
            return 1
    print(foo)


if False:
    print(undefined)
print(ends(True))
