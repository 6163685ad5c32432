v: list[int] = [5, -2, 9, 0, 5]
v.sort()
print(v)
v.sort(reverse=True)
print(v)
words: list[str] = ["banana", "Apple", "cherry", "apple"]
words.sort()
print(words)
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words)
