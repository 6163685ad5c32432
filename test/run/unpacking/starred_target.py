first, *rest = [1, 2, 3]
*start, last = "abc"
head, *middle, tail = range(5)
print(first, rest, start, last, head, middle, tail)
one, *none = [1]
print(one, none)
