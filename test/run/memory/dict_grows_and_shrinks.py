# gc-stress: 100
table: dict[str, list[int]] = {}
for i in range(20_000):
    table[f"key{i % 3000}"] = [i]
    if i % 3 == 0:
        table.pop(f"key{(i * 7) % 3000}", [])
print(len(table), table.get("key2999"), table.get("key7"))
