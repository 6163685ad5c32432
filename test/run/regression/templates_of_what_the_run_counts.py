# `%` took a tuple of unknown length for one value; `format(*values)` and `format(**table)` were refused.


def attempt(action):
    try:
        print(action())
    except (IndexError, KeyError, TypeError) as error:
        print(type(error).__name__, error)


def percent(values):
    attempt(lambda: "<%s>" % tuple(values))
    attempt(lambda: "%s and %r" % tuple(values))
    attempt(lambda: "%d-%*d" % tuple(values))
    attempt(lambda: "nothing" % tuple(values))


percent([1])
percent([1, 2])
percent([1, 2, 3])
percent([])
attempt(lambda: "%d" % tuple([2.5, "x"]))
for parts in (["a", "b"], ["a"], ["a", "b", "c"]):
    attempt(lambda: "{} and {}".format(*parts))
    attempt(lambda: "{1:>4}|{0}".format(*parts))
    attempt(lambda: "{} {} {}".format("first", *parts))
row = {"name": "ann", "age": 31}
attempt(lambda: "{name:^7}|{age!r:>5}".format(**row))
attempt(lambda: "{name} {missing}".format(**row))
attempt(lambda: "{0} {name}".format(7, **row))
