# refused: not_iterable
count: int = 3
for i in count:  # here
    print(i)
