def source():
    print("source")
    return [1, 2, 3]


def inner():
    print("inner")
    return "ab"


pairs = ((n, letter) for n in source() for letter in inner())
print("built")
print(next(pairs))
print(list(pairs))
