def count_paths(rows: int, columns: int) -> int:
    memo: dict[tuple[int, int], int] = {}

    def walk(r: int, c: int) -> int:
        if r == 0 or c == 0:
            return 1
        if (r, c) not in memo:
            memo[r, c] = walk(r - 1, c) + walk(r, c - 1)
        return memo[r, c]

    return walk(rows, columns)


print(count_paths(2, 2), count_paths(16, 16), count_paths(30, 40))
