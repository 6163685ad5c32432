class Cell:
    def __init__(self, row: int, column: int) -> None:
        self.row, self.column = row, column

    def __hash__(self) -> int:
        return hash((self.row, self.column))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cell) and (self.row, self.column) == (other.row, other.column)

    def __repr__(self) -> str:
        return f"<{self.row},{self.column}>"


board = {Cell(0, 0): "x", Cell(1, 1): "o"}
print(board[Cell(1, 1)], Cell(0, 0) in board, Cell(5, 5) in board)
board[Cell(0, 0)] = "y"
print(len(board), board)
print(len({Cell(1, 2), Cell(1, 2), Cell(2, 1)}))
