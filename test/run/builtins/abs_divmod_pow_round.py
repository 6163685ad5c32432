print(abs(-3), abs(-2.5), abs(True), divmod(7, 2), divmod(-7.5, 2), pow(2, 3), pow(2.0, -1), pow(2, 3, 5))
print(round(2.567, 2), round(7), round(2.5), round(1e3), round(-0.4), round(True))
