rows = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*rows)), [list(c) for c in zip(*rows)], list(zip()), list(zip([1])), list(zip([1, 2], "ab", [0.5, 1.5], (True, False))))
print(list(map(lambda a, b: a + b, [1, 2], [10, 20])), list(map(lambda a, b, c: a * b + c, [1, 2], [3, 4], [5, 6, 7])))
for a in ([1, 2], [1], [1, 2, 3]):
    try:
        print(list(zip(a, "ab", strict=True)))
    except ValueError as e:
        print(e)
try:
    print(list(zip([1], [2], [3, 4], strict=True)), 1)
except ValueError as e:
    print(e)
print(type(zip([1])).__name__, type(map(str, [1])).__name__)
print(max(*[3, 9, 2]), min(*[3, 9, 2], 1), max(*[[1, 2]]) )
print({1}.union(*[[2], [3]]), set().union(*[{1}, {2}]))
print(dict(zip("ab", [1, 2])), {k: v for k, v in zip(*rows)})
try:
    raise ValueError(*["a", "b"])
except ValueError as e:
    print(e, repr(e), e.args)
for i, (a, b) in enumerate(zip([1, 2], "xy")):
    print(i, a, b)
x, y = zip(*[(1, "a"), (2, "b")])
print(x, y)
print(sum(map(max, rows)), sum([(1,), (2, 3)], ()))
print("{} {}".format(*(1, 2)), "%s-%s" % (1, "b"))
def star(*args):
    return sum(args), len(args), args[1:], args[-1] if args else None
print(star(), star(1), star(1, 2), star(*rows[0]), star(*range(4)))
def outer(*args):
    return star(*args)
print(outer(1, 2, 3), outer(*[1, 2]))
