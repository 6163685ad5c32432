def build(n: int) -> list[int]:
    result = []
    while n:
        result.append(n % 2)
        n //= 2
    return result[::-1]


for n in [1, 5, 10]:
    print(n, build(n))
