class Proxy:
    def __init__(self, function):
        self.function = function
        self.log = []

    def __call__(self, *args, **kwargs):
        self.log.append((len(args), sorted(kwargs)))
        return self.function(*args, **kwargs)


def f(a, b=2, *, c=3):
    return a + b + c


def g(*words, sep=" "):
    return sep.join(words)


pf, pg = Proxy(f), Proxy(g)
print(pf(1), pf(1, 5), pf(1, c=10), pg("a", "b", sep="-"), pg())
print(pf.log, pg.log)
