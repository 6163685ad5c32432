def determinant(matrix: list[list[float]]) -> float:
    matrix = [row[:] for row in matrix]
    result: float = 1
    for i in range(len(matrix)):
        pivot = max(range(i, len(matrix)), key=lambda r: abs(matrix[r][i]))
        if matrix[pivot][i] == 0:
            return 0
        if pivot != i:
            matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
            result = -result
        result *= matrix[i][i]
        for row in matrix[i + 1 :]:
            factor = row[i] / matrix[i][i]
            for k in range(i, len(matrix)):
                row[k] -= factor * matrix[i][k]
    return result


print(determinant([[2, 1], [1, 3]]), determinant([[1, 2], [2, 4]]), determinant([[5]]), determinant([]))
print(round(determinant([[2, -1, 0], [1, 3, 2], [0, 5, -4]]), 6))
