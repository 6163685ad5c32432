def total(values):
    result, longest = 0.0, ""

    def add(x, name):
        nonlocal result, longest
        result += x
        if (n := len(name)) > len(longest):
            longest = name
        return n

    lengths = [add(x, name) for x, name in values]
    return result, longest, lengths


print(total([(1, "a"), (2.5, "ccc"), (3, "bb")]))


def walrus():
    last = 0

    def note(x):
        nonlocal last
        return (last := x * 2) + 1

    return note(3), note(4), last


print(walrus())


def loops():
    i = -1

    def search(items, wanted):
        nonlocal i
        for i, item in enumerate(items):
            if item == wanted:
                return True
        return False

    return search("abc", "b"), i, search("abc", "z"), i


print(loops())
