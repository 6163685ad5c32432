numbers: list[int] = [3, 1, 3, 2]
print(tuple(numbers), sorted(set(numbers)), list(dict.fromkeys(numbers)), list(map(str, numbers)), dict(zip("ab", numbers)))
print(list("añ"), list({"k": 1}), tuple(enumerate("a")), [*range(3), *"ab"], {**{"a": 1}}, (*[1], 2), {*[1, 1]})
