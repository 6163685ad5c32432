def divide(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b


quotient, remainder = divide(17, 5)
print(quotient, remainder)
pairs = [divide(n, 3) for n in range(4)]
for q, r in pairs:
    print(q, r, end=";")
print()
