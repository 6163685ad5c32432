def report(*parts: str) -> None:
    print("report:", *parts)


sum: int = 10
list = "shadowed"
print(sum + 1, list)
max = min
print(max([3, 1, 2]))
