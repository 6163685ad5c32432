def find(grid: list[list[str]], target: str) -> tuple[int, int] | None:
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            if cell == target:
                return x, y
    return None


print(find([["a", "b"], ["c", "d"]], "c"), find([["a"]], "z"))
