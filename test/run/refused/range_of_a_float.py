# refused: type_error
for i in range(2.5):  # here
    print(i)
