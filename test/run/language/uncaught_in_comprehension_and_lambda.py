numbers = [1, 2, 0, 4]
inverse = lambda n: 12 // n
print([inverse(n) for n in numbers[:2]])
print({n: inverse(n) for n in numbers})
