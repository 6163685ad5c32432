table: dict[str, int] = {"a": 1}
print(table["b c"])
