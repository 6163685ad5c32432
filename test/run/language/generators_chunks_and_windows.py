def chunks(values, size):
    for start in range(0, len(values), size):
        yield values[start : start + size]


def windows(iterable, size):
    window = []
    for value in iterable:
        window.append(value)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


print(list(chunks([1, 2, 3, 4, 5], 2)))
print(list(chunks("abcdefg", 3)))
print(list(windows(range(5), 3)))
print(list(windows("abc", 2)))
print(list(windows("a", 2)))
