# refused: unsupported_new_attribute
functions = []
for number in range(2):

    def count() -> int:  # here
        return 1

    count.number = number
    functions.append(count)
print([count.number for count in functions])
