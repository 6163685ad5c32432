def show(a: float, b: float) -> None:
    print(a, b, a // b, a % b, divmod(a, b))


show(7.5, 2.0)
show(-7.5, 2.0)
show(7.5, -2.0)
show(-7.5, -2.0)
show(1.0, 0.1)
show(0.3, 0.1)
show(-0.0, 3.0)
show(5.0, float("inf"))
show(-5.0, float("inf"))
