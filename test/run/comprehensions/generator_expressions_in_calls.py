print(sum(n * n for n in range(10)), max(len(w) for w in ["a", "bbb"]), any(n > 3 for n in [1, 5]))
print(all(n > 0 for n in [1, -1]), sorted(-n for n in [1, 3, 2]), ",".join(str(n) for n in range(4)))
print(list(n for n in "xy"), dict((n, n * n) for n in range(3)), set(n % 2 for n in range(5)), tuple(n for n in [1]))
