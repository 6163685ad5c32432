grid: dict[tuple[int, int], str] = {}
for row in range(2):
    for column in range(3):
        grid[row, column] = f"{row}{column}"
print(grid[1, 2], grid[(0, 0)], (5, 5) in grid, len(grid))
print(grid)
