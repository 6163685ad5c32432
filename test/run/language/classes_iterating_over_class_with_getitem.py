class Squares:
    def __init__(self, limit):
        self.limit = limit

    def __getitem__(self, index):
        if index >= self.limit:
            raise IndexError(index)
        return index * index


print(list(Squares(4)), 9 in Squares(4), 10 in Squares(4), [*Squares(2)], sum(Squares(5)))
a, b, c = Squares(3)
print(a, b, c, list(zip("ab", Squares(9))), dict(enumerate(Squares(3))))
iterator = iter(Squares(2))
print(next(iterator), next(iterator), next(iterator, "end"))
