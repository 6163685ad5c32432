x: str = "outer"
print([x for x in range(3)], x)
n: int = 10
print([n + m for m in range(3)], {n: n for n in range(2)}, n)
