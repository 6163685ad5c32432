numbers = [1, 5, 8, 12, 3]
print(any((found := n) > 7 for n in numbers), found)
total = 0
print([total := total + n for n in numbers], total)
print(all((last := n) < 10 for n in numbers), last)
