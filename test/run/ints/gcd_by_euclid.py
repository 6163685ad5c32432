def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return abs(a)


print(gcd(48, 18), gcd(17, 5), gcd(0, 9), gcd(-48, 18))
print(gcd(2**80 * 3**5, 6**30))
