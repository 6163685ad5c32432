# refused: unpack_count
def point() -> tuple[int, int, int]:
    return 1, 2, 3


x, y = point()  # here
print(x, y)
