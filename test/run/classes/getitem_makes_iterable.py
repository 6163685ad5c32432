class Squares:
    def __getitem__(self, index: int) -> int:
        if index >= 5:
            raise IndexError(index)
        return index * index


print(list(Squares()), [n for n in Squares()], 9 in Squares(), 7 in Squares())
