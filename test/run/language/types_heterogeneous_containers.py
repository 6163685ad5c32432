from typing import Any

record: dict[str, Any] = {"name": "Ann", "age": 30, "tags": ["a", "b"], "nested": {"x": 1.5}}
record["active"] = True
for key, value in record.items():
    print(key, type(value).__name__, value)
mixed: list[int | str | None] = [1, "two", None, 3]
print(sum(item for item in mixed if isinstance(item, int)))
print([item.upper() for item in mixed if isinstance(item, str)])
print(record["nested"]["x"] * 2, len(record["tags"]), record["age"] + 1)
table: dict[int | str, list[float]] = {1: [0.5], "a": []}
table["a"].append(2)
print(table)
