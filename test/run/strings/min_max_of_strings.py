words: list[str] = ["pear", "fig", "banana", "apple"]
print(min(words), max(words), min(words, key=len), max(words, key=len), sorted(words, key=lambda w: (len(w), w)))
