values: list[object] = [1, True, 1.0, "a", None, [1], (1,), {1: 2}, {1}, range(1)]
for value in values:
    print(value, isinstance(value, int), isinstance(value, bool), isinstance(value, float), isinstance(value, str),
          isinstance(value, (list, tuple)), isinstance(value, dict), isinstance(value, int | float), isinstance(value, object))
