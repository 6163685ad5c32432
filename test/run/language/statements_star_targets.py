first, *middle, last = range(6)
print(first, middle, last)
*start, end = "abc"
print(start, end)
head, *tail = [1]
print(head, tail)
(a, *b), c = (1, 2, 3), 4
print(a, b, c)
for name, *scores in [("ann", 1, 2), ("bob",), ("cid", 5)]:
    print(name, scores)
[x, [y, *z]] = [1, [2, 3, 4]]
print(x, y, z)
try:
    p, q, *r = [1]
except ValueError as error:
    print(error)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "b": 2, **{"a": 3}})
