def noisy(n):
    print("make", n)
    return n


lazy = (noisy(n) * 10 for n in range(3))
print("made")
print(next(lazy))
print(next(lazy))
print(list(lazy))
print(next(lazy, "end"))
print(sum(n for n in range(10) if n % 2), any(n > 3 for n in range(5)), all(n < 3 for n in range(5)))
