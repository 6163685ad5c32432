def count(limit: int):
    n = 0
    while n < limit:
        yield n
        n += 1


for value in count(4):
    print(value)
print(list(count(5)), sum(count(10)))
