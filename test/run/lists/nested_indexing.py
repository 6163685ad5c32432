matrix: list[list[int]] = [[1, 2, 3], [4, 5, 6]]
print(matrix[1][2], matrix[-1][0], [row[1] for row in matrix], len(matrix[0]))
matrix[0][0] += 10
matrix.append([7])
print(matrix)
