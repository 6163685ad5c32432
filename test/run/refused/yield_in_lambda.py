# refused: unsupported_yield_in_lambda
make = lambda: (yield 1)  # here
print(list(make()))
