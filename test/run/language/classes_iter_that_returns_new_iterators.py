class Pages:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        for number in range(1, self.count + 1):
            yield f"page {number}"


book = Pages(2)
for first in book:
    for second in book:
        print(first, second)
one, two = iter(book), iter(book)
print(next(one), next(one), next(two), list(two), next(one, None))
