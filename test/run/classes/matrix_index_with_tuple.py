class Matrix:
    def __init__(self, rows: int, columns: int) -> None:
        self.columns = columns
        self.cells = [0] * (rows * columns)

    def __getitem__(self, position: tuple[int, int]) -> int:
        row, column = position
        return self.cells[row * self.columns + column]

    def __setitem__(self, position: tuple[int, int], value: int) -> None:
        row, column = position
        self.cells[row * self.columns + column] = value


m = Matrix(2, 3)
m[1, 2] = 7
m[0, 0] += 5
print(m[1, 2], m[0, 0], m[0, 1], m.cells)
