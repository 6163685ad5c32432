def factorial(n: int) -> int:
    return 1 if n <= 1 else n * factorial(n - 1)


for n in (5, 20, 21, 25, 30):
    print(n, factorial(n))
