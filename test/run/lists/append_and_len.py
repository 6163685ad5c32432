numbers: list[int] = []
for i in range(10):
    numbers.append(i * i)
print(numbers, len(numbers))
