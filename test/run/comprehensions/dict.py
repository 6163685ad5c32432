words: list[str] = ["apple", "fig", "pear", "kiwi"]
print({word: len(word) for word in words}, {len(word): word for word in words})
print({k: v for k, v in {"a": 1, "b": 2}.items() if v > 1})
