class Source:
    def __init__(self) -> None:
        self.n = 2

    def __iter__(self) -> "Source":
        return self

    def __next__(self) -> int:
        self.n -= 1
        return 10 // self.n


for value in Source():
    print(value)
