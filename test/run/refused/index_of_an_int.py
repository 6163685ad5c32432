# refused: not_subscriptable
number = 123
print(number[0])  # here
