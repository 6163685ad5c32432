def size(n: int) -> str:
    return "small" if n < 10 else "medium" if n < 100 else "large"


print(size(5), size(50), size(500))
x: int = 3
print((x if x > 5 else -x) + 1)
