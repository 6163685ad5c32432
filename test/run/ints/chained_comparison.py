def inside(low: int, x: int, high: int) -> bool:
    return low <= x < high


print(inside(0, 5, 10), inside(0, 10, 10), inside(0, -1, 10))
print(1 < 2 < 3 < 4, 1 < 3 < 2, 3 > 2 == 2, 1 == 1 != 2)
