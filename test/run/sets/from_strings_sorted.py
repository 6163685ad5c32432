letters: set[str] = set("mississippi")
print(sorted(letters), len(letters))
words = {"b", "a"} | {"c"}
print(sorted(words), min(words), max(words, key=ord))
