print([None for _ in range(2)], [[] for _ in range(2)], [{"k": n} for n in range(2)], [(n, str(n)) for n in range(2)])
