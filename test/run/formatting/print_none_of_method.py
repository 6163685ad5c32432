items: list[int] = [2, 1]
print(items.sort(), items, print("inner"))
