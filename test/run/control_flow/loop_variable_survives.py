for i in range(5):
    pass
print(i)
for letter in "abc":
    if letter == "b":
        break
print(letter)
