items: list[object] = [1]
items.append(items)
print(items)
