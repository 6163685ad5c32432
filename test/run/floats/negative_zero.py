zero: float = 0.0
print(-zero, 0.0 * -1, -0.0 + 0.0, zero == -zero)
print([-0.0, 0.0], str(-0.0), abs(-0.0))
