for item in []:
    print(item)
for key in {}:
    print(key)
for letter in "":
    print(letter)
print("done")
