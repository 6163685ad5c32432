def solve(n: int) -> list[list[int]]:
    solutions: list[list[int]] = []

    def place(row: int, columns: list[int]) -> None:
        if row == n:
            solutions.append(columns[:])
            return
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
                columns.append(column)
                place(row + 1, columns)
                columns.pop()

    place(0, [])
    return solutions


print(len(solve(6)), solve(4), len(solve(3)))
for column in solve(6)[0]:
    print("." * column + "Q" + "." * (5 - column))
