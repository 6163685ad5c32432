def solve(grid: list[list[int]]) -> bool:
    for r in range(9):
        for c in range(9):
            if grid[r][c]:
                continue
            used = set(grid[r]) | {row[c] for row in grid}
            used |= {grid[y][x] for y in range(r // 3 * 3, r // 3 * 3 + 3) for x in range(c // 3 * 3, c // 3 * 3 + 3)}
            for value in range(1, 10):
                if value not in used:
                    grid[r][c] = value
                    if solve(grid):
                        return True
            grid[r][c] = 0
            return False
    return True


puzzle = """530070000 600195000 098000060 800060003 400803001 700020006 060000280 000419005 000080079"""
grid = [[int(digit) for digit in row] for row in puzzle.split()]
print(solve(grid))
for row in grid:
    print(*row, sep="")
