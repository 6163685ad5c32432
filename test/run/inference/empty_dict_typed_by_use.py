counts = {}
for letter in "banana":
    counts[letter] = counts.get(letter, 0) + 1
index = {}
index["a"] = []
index["a"].append(1)
print(counts, index, max(counts, key=counts.get))
