def squares(n: int):
    for i in range(n):
        yield i * i


print(list(zip(squares(4), "abcd")))
print(list(map(str, squares(4))), list(enumerate(squares(3), 1)))
print(list(filter(lambda x: x % 2 == 0, squares(6))))
print(sorted(squares(5), reverse=True), tuple(squares(3)), set(squares(3)), max(squares(7)), min(squares(7)))
print(any(x > 3 for x in squares(9)), all(squares(3)), ",".join(str(x) for x in squares(4)))
print(dict(zip("ab", squares(2))), 16 in squares(10), [*squares(3)])
first, *rest = squares(4)
print(first, rest)
