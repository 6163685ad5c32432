print([n for n in range(20) if n % 2 == 0 if n % 3 == 0], [n if n % 2 else -n for n in range(5)])
