numbers: list[int] = []
for i in range(300_000):
    numbers.append(i ^ (i >> 3))
numbers.sort(reverse=True)
del numbers[::2]
print(len(numbers), numbers[:3], sum(numbers))
