s: set[int] = set()
for i in range(50):
    s.add((i * 37) % 101)
print(list(s))
for i in range(0, 50, 2):
    s.discard((i * 37) % 101)
print(list(s))
for i in range(5):
    s.add(i * 1000)
print(list(s))
