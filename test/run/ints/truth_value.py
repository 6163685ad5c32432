for n in [0, 1, -1, 10**30, 10**30 - 10**30]:
    print(n, bool(n), not n, "yes" if n else "no")
