words: list[str] = "the quick brown fox jumps over the lazy dog".split()
print(max(map(len, words)), sorted(set(map(len, words))), sum(len(w) for w in sorted(words)[:3]), list(zip(*[iter(words)] * 3)))
print(" ".join(reversed([w[::-1] for w in words])), "".join(sorted(set("".join(words)))))
