def make(base: int, words: list[str]):
    def inner(limit: int):
        for i in range(limit):
            yield words[i % len(words)] * (base + i)

    return inner


g = make(1, ["a", "b"])
print(list(g(3)), list(g(4)))
