grid: list[list[int]] = [[0] * 3] * 2
grid[0][1] = 7
print(grid)
separate: list[list[int]] = [[0] * 3 for _ in range(2)]
separate[0][1] = 7
print(separate)
