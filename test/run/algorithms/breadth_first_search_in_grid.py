def shortest(grid: list[str]) -> int:
    rows, columns = len(grid), len(grid[0])
    queue = [(0, 0, 0)]
    seen = {(0, 0)}
    while queue:
        r, c, steps = queue.pop(0)
        if (r, c) == (rows - 1, columns - 1):
            return steps
        for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < rows and 0 <= nc < columns and grid[nr][nc] != "#" and (nr, nc) not in seen:
                seen.add((nr, nc))
                queue.append((nr, nc, steps + 1))
    return -1


print(shortest(["..#", ".#.", "..."]), shortest([".#", "#."]), shortest(["."]))
