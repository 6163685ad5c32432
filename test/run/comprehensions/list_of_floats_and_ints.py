print([n / 2 for n in range(4)], [n // 2 for n in range(4)], [n / 2 if n % 2 else n for n in range(4)])
