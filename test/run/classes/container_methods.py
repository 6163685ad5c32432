class Shelf:
    def __init__(self, *books: str) -> None:
        self.books = list(books)

    def __len__(self) -> int:
        return len(self.books)

    def __getitem__(self, index: int) -> str:
        return self.books[index]

    def __setitem__(self, index: int, book: str) -> None:
        self.books[index] = book

    def __delitem__(self, index: int) -> None:
        del self.books[index]

    def __contains__(self, book: str) -> bool:
        return book.lower() in [b.lower() for b in self.books]


shelf = Shelf("Emma", "Dune", "Ulysses")
shelf[1] = "Persuasion"
del shelf[0]
print(len(shelf), shelf[0], shelf[-1], "ULYSSES" in shelf, "Dune" in shelf, bool(shelf), bool(Shelf()))
