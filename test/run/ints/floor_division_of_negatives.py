def show(a: int, b: int) -> None:
    print(a, b, a // b, a % b)


show(7, 2)
show(-7, 2)
show(7, -2)
show(-7, -2)
show(6, -3)
show(0, -3)
show(1, -10)
show(-1, 10)
