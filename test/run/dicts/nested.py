table: dict[str, dict[str, int]] = {"a": {"x": 1}, "b": {}}
table["b"]["y"] = 2
table["a"]["x"] += 10
table["c"] = {"z": 3}
print(table, table["a"]["x"], [inner for outer in table.values() for inner in outer])
