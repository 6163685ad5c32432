def pair(n: int) -> tuple[str, list[int]]:
    return (str(n) * 3, [n] * 3)


print([pair(i)[0] + str(pair(i + 1)[1]) + "-".join([pair(i + 2)[0], pair(i + 3)[0]]) for i in range(4)])
print(sorted([str(n) + "a" for n in range(5)], key=lambda s: s[::-1] + str(len(s))), {str(i): [str(i)] for i in range(3)})
