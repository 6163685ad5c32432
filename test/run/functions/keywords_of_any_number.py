def f(a, b=2, *, c=3, **kw):
    return (a, b, c, sorted(kw.items()))
def g(a, b, *, k):
    return (a, b, k)
d = {"a": 1, "c": 5, "z": 9}
print(f(**d), f(1, **{"x": 2}), f(1, 2, c=4, y="s", x=1.5))
opts = {"b": 2, "k": 3}
print(g(1, **opts))
for table in ({"a": 1}, {"a": 1, "b": 2, "k": 3, "zz": 4}, {"k": 1}, {"a": 1, "b": 2}):
    try:
        print(g(**table))
    except TypeError as e:
        print(e)
for args, table in (([1], {"b": 2, "k": 3}), ([1, 2], {"b": 2, "k": 3}), ([], {"k": 3})):
    try:
        print(g(*args, **table))
    except TypeError as e:
        print(e)
try:
    g(1, a=5, **opts) if False else g(b=1, **opts)
except TypeError as e:
    print(e)
class P:
    def __init__(self, x, y=0, **extra):
        self.x, self.y, self.extra = x, y, extra
    def with_(self, **changes):
        return P(**{"x": self.x, "y": self.y}, **changes)
p = P(1, color="red", size=3)
print(p.x, p.y, p.extra, P(**{"x": 2, "y": 3}).y, p.with_(q=1).extra)
def outer(**kw):
    return f(0, **kw)
print(outer(), outer(b=1), outer(c="x", w=1))
print(dict(**{"a": 1}, b=2), dict({"x": 1}, **{"y": 2}), {**{"a": 1}, "b": 2})
print(*[1, 2], **{"sep": "-"})
def count(**kw):
    n = 0
    for k, v in kw.items():
        n += v
    return n, len(kw), "a" in kw, kw.get("a", 0)
print(count(), count(a=1, b=2))
