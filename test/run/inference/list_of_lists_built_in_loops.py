grid = []
for row in range(3):
    cells = []
    for column in range(3):
        cells.append(row * column)
    grid.append(cells)
print(grid, grid[2][2])
