for i, letter in enumerate("ab"):
    print(i, letter)
print(list(enumerate(["x", "y"], start=5)), list(enumerate([])), dict(enumerate("pq", 1)))
