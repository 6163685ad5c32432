def key(n: int) -> int:
    return 10 // n


numbers: list[int] = [3, 0, 1]
print(sorted(numbers, key=key))
