def rotate(matrix: list[list[int]]) -> list[list[int]]:
    return [list(row) for row in zip(*matrix[::-1])]


def spiral(matrix: list[list[int]]) -> list[int]:
    result: list[int] = []
    while matrix:
        result += matrix.pop(0)
        matrix = [list(row) for row in zip(*matrix)][::-1]
    return result


print(rotate([[1, 2, 3], [4, 5, 6]]))
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1]]))
