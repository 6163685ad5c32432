record: dict[str, object] = {"name": "Ann", "age": 30, "tags": ["x"], "ratio": 0.5, "none": None}
for key, value in record.items():
    print(key, value, isinstance(value, str))
