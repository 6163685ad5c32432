def lcs(a: str, b: str) -> str:
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            if a[i] == b[j]:
                table[i][j] = table[i + 1][j + 1] + 1
            else:
                table[i][j] = max(table[i + 1][j], table[i][j + 1])
    result = ""
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            result += a[i]
            i += 1
            j += 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return result


print(lcs("AGGTAB", "GXTXAYB"), lcs("abc", "def") or "none", lcs("programming", "gaming"))
