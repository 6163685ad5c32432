DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n: int, base: int) -> str:
    if n < 0:
        return "-" + to_base(-n, base)
    if n < base:
        return DIGITS[n]
    return to_base(n // base, base) + DIGITS[n % base]


for n, base in [(255, 2), (255, 16), (-35, 36), (0, 7), (10**25, 36)]:
    text = to_base(n, base)
    print(n, base, text, int(text, base) == n)
