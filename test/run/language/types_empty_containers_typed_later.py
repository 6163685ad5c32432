groups = {}
for word in ["apple", "bean", "avocado", "beet", "cherry"]:
    groups.setdefault(word[0], []).append(word)
print(groups)
best = None
for word in groups["a"]:
    if best is None or len(word) > len(best):
        best = word
print(best)
stack = []
stack.append((1, "a"))
stack.append((2, "b"))
number, letter = stack.pop()
print(number + 1, letter.upper(), stack)
seen = set()
for number in [3, 1, 3]:
    if number not in seen:
        seen.add(number)
print(sorted(seen))
