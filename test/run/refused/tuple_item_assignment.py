# refused: not_subscriptable
pair = (1, 2)
pair[0] = 5  # here
print(pair)
