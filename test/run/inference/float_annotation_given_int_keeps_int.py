def show(x: float) -> float:
    return x


print(show(1), show(1.0), show(True), show(2) + 1, show(3) / 2)
y: float = 5
print(y, y * 2, y // 2, [y])
