"""Sizes around those, in 64-bit limbs, where the algorithms of products and quotients change."""


def spread(limbs: int, seed: int) -> int:
    """Limbs of zeros, of ones and of anything, which make the estimates of quotients wrong and carries long."""
    value = 1
    state = seed
    for _ in range(limbs):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        pattern = state >> 61
        limb = state
        if pattern < 2:
            limb = 0
        elif pattern < 4:
            limb = 2**64 - 1
        elif pattern == 4:
            limb = 2**63
        value = value << 64 | limb
    return value >> (seed % 64)


def check(size: int, other: int, seed: int) -> int:
    left = spread(size, seed)
    right = spread(other, seed + 7)
    product = left * right
    assert divmod(product, right) == (left, 0)
    assert divmod(product + right - 1, right) == (left, right - 1)
    assert divmod(product - 1, right) == (left - 1, right - 1)
    assert divmod(-product - 1, right) == (-left - 1, right - 1)
    quotient, rest = divmod(left, -right)
    assert quotient == left // -right and rest == left % -right and quotient * -right + rest == left
    assert int(hex(product), 16) == product
    return hash(product) ^ hash(quotient) ^ hash(rest)


sizes = [1, 2, 3, 4, 5, 8, 31, 32, 33, 62, 63, 64, 65, 66, 95, 97, 127, 128, 129, 200]
for size in sizes:
    print(size, [check(size, other, size * 1000 + other) for other in sizes])

small = spread(65, 3) % 10**4200
print(str(small), len(str(small)), int(str(small)) == small)
print(divmod(2**64, 2**63), divmod(-(2**62), -1), divmod(2**128 - 1, 2**64 - 1), divmod(5, 2**70), divmod(-5, 2**70))
