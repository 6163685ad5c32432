def corners(size: int) -> tuple[tuple[int, int], ...]:
    return (0, 0), (size, size), *[(0, size)]


print(corners(3), len(corners(1)))
