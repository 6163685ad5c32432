# refused: not_subscriptable
pair = (1, 2)
del pair[0]  # here
print(pair)
