def flatten(items: list):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def countdown(n: int):
    if n > 0:
        yield n
        yield from countdown(n - 1)


print(list(countdown(5)), list(flatten([1, [2, [3, 4]], 5])))
