def noisy(value: int) -> int:
    print("evaluated", value)
    return value


print(noisy(1) < noisy(2) < noisy(3))
print(noisy(5) < noisy(2) < noisy(3))
