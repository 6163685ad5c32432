from typing import NewType, TypeAlias

UserId = NewType("UserId", int)
Matrix: TypeAlias = list[list[float]]
type Pair = tuple[int, str]


def find(user: UserId) -> str:
    return f"user {user}"


def trace(matrix: Matrix) -> float:
    return sum(row[index] for index, row in enumerate(matrix))


def swap(pair: Pair) -> tuple[str, int]:
    return pair[1], pair[0]


print(find(UserId(5)), UserId(5) + 1, trace([[1, 2], [3, 4.5]]), swap((1, "a")))
