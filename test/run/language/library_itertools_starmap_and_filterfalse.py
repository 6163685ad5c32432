from itertools import compress, filterfalse, starmap

print(list(starmap(pow, [(2, 3), (3, 2)])))
print(list(starmap(lambda a, b: f"{a}{b}", zip("ab", [1, 2]))))
print(list(filterfalse(lambda n: n % 2, range(6))))
print(list(filterfalse(None, [0, 1, 2, 0])))
print(list(compress("abcdef", [1, 0, 1, 0, 1, 1])))
print(list(compress([1, 2, 3], [True, False])))
evens = filterfalse(lambda n: n & 1, iter([1, 2, 4]))
print(next(evens), next(evens), next(evens, "end"))
