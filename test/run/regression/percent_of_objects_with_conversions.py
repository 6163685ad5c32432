# `%d`, `%x` and `%f` refused objects whose classes say by `__index__`, `__int__` or `__float__` which number they are.
class Index:
    def __init__(self, number=65):
        self.number = number

    def __index__(self):
        return self.number


class Whole:
    def __int__(self):
        return 9


class Real:
    def __float__(self):
        return 2.5


class Broken:
    def __int__(self):
        raise TypeError("mine")

    def __index__(self):
        return "text"


class Failing:
    def __int__(self):
        raise ValueError("failing")


print("%d|%5d|%-5d|" % (Index(), Index(), Index()), "%x %o %X" % (Index(), Index(255), Index(255)))
print("%d" % Whole(), "%f %.1f %e" % (Real(), Index(), Real()), "%c" % Index())
for attempt in (
    lambda: "%d" % Real(),
    lambda: "%x" % Whole(),
    lambda: "%f" % Whole(),
    lambda: "%d" % Broken(),
    lambda: "%x" % Broken(),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error, error.__context__)
try:
    print("%c" % Index(1 << 40))
except OverflowError as error:
    print(error)
try:
    print("%c" % Broken())
except TypeError as error:
    print(error)
try:
    print("%d" % Failing())
except ValueError as error:
    print(error)
