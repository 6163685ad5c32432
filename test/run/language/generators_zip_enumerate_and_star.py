def letters():
    yield from "abc"


def squares():
    n = 0
    while True:
        yield n * n
        n += 1


print(list(zip(letters(), squares())))
print(dict(zip(letters(), squares())))
print(list(enumerate(letters(), 1)))
print([*letters(), *letters()], {*letters()} == set("abc"))
first, *rest = letters()
print(first, rest)
a, b, c = letters()
print(a, b, c)
print("-".join(letters()), max(letters()), sorted(letters(), reverse=True), "b" in letters())
