LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board: str) -> str:
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return ""


def best(board: str, player: str, memo: dict[str, int]) -> int:
    if board in memo:
        return memo[board]
    if winner(board):
        score = -1
    elif " " not in board:
        score = 0
    else:
        other = "O" if player == "X" else "X"
        score = max(-best(board[:i] + player + board[i + 1 :], other, memo) for i in range(9) if board[i] == " ")
    memo[board] = score
    return score


memo: dict[str, int] = {}
print(best(" " * 9, "X", memo), len(memo), best("XX OO    ", "X", {}))
