# refused: not_callable
limit = 5
print(limit())  # here
