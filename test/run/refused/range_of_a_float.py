# refused: argument_type
for i in range(2.5):  # here
    print(i)
