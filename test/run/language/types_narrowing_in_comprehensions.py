values: list[int | str | None] = [1, None, "a", 2, "", 0]
print([value + 1 for value in values if isinstance(value, int)])
print([value for value in values if value is not None])
print([value for value in values if value])
print([value.upper() if isinstance(value, str) else value for value in values])
print({key: value * 2 for key, value in enumerate(values) if value is not None})
print(sum(1 for value in values if not isinstance(value, (int, str))))
