for i in range(3000):
    print(i, "é" * (i % 7), "x" * (i % 50))
