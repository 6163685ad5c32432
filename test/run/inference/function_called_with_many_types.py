def largest(items):
    best = items[0]
    for item in items:
        if item > best:
            best = item
    return best


print(largest([3, 9, 2]), largest(["b", "z"]), largest([1.5, 0.5]), largest([(1, 2), (1, 3)]), largest("hello"))
