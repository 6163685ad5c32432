numbers = []
words = []
for i in range(3):
    numbers.append(i * 1.5)
    words.append(str(i))
print(numbers, words, sum(numbers), ",".join(words))
