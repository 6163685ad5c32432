records: list[tuple[str, int]] = [("a", 2), ("b", 1), ("c", 2), ("d", 1), ("e", 3)]
print(sorted(records, key=lambda r: r[1]))
print(sorted(records, key=lambda r: r[1], reverse=True))
records.sort(key=lambda r: -r[1])
print(records)
