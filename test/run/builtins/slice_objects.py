s = slice(1, 5, 2)
print(s, s.start, s.stop, s.step, slice(3), slice(None), slice(None, None, -1))
print(s == slice(1, 5, 2), s == slice(1, 5), s != slice(2), slice(1,2) == 3)
xs = list(range(10))
print(xs[s], "abcdefghij"[s], tuple(xs)[slice(2, 4)], xs[slice(-3, None)])
print(s.indices(4), slice(None, None, -1).indices(5), slice(-100, 100).indices(7), slice(3).indices(2))
xs[slice(0, 2)] = [9, 9, 9]
print(xs)
del xs[slice(1, 3)]
print(xs, hash(slice(1, 2)) == hash(slice(1, 2)))
print(slice(1, 2) < slice(1, 3))
try:
    print(slice(1, 2, 0).indices(3))
except ValueError as e:
    print(e)
try:
    print(slice("a", 2).indices(3))
except TypeError as e:
    print(e)
try:
    print(slice(2).indices(-3))
except ValueError as e:
    print(e)
class Sliced:
    def __getitem__(self, key: slice) -> str:
        return repr(key)
print(Sliced()[1:2], Sliced()[::3], Sliced()[:])
for part in [slice(0, 2), slice(2, 4)]:
    print("hello"[part])
print(isinstance(s, slice), type(s).__name__)
