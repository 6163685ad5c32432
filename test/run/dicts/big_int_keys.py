d: dict[int, str] = {10**30: "big", -(10**30): "negative", 2**61 - 1: "mersenne", 0: "zero"}
print(d[10**30], d[10**29 * 10], d[-(10**30)], d[0], d[2**61 - 1], len(d))
