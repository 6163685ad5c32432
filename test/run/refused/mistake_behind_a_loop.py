# refused: undefined_name
for letter in 5:
    print(letter)
print(undefined)  # here
