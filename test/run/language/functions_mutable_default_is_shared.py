def remember(value, seen=[]):
    seen.append(value)
    return seen


first = remember(1)
second = remember(2)
print(first, second, first is second)
print(remember(3, []))
print(remember(4))


def counter(key, counts={}):
    counts[key] = counts.get(key, 0) + 1
    return counts[key]


print([counter(letter) for letter in "abracadabra"])
