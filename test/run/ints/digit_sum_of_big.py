def digit_sum(n: int) -> int:
    total = 0
    while n:
        n, digit = divmod(n, 10)
        total += digit
    return total


print(digit_sum(2**1000), digit_sum(99), digit_sum(0))
