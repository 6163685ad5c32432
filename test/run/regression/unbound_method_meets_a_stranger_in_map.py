# An unbound method of a builtin class meets a value of another class in library code too.
items: list[float | str] = ["a b", 2.5]
print(list(map(str.title, items[:1])))
try:
    print(list(map(str.title, items)))
except TypeError as error:
    print(error)
nested: list[float | str | list[float | str]] = ["a b", 2.5, ["x", 2.0]]
try:
    for n in nested:
        print(list(map(str.title, n)))
except TypeError as error:
    print(error)
