def numbers(n: int):
    for i in range(n):
        yield i


def evens(source):
    for value in source:
        if value % 2 == 0:
            yield value


def scaled(source, factor):
    for value in source:
        yield value * factor


print(list(scaled(evens(numbers(10)), 1.5)))
print(sum(scaled(scaled(evens(numbers(100)), 3), 10**20)))
