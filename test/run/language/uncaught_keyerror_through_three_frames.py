TABLE = {"one": 1}


def look_up(word: str) -> int:
    return TABLE[word]


def total(words: list[str]) -> int:
    return sum(look_up(word) for word in words)


print(total(["one", "one"]))
print(total(["one", "two"]))
