# refused: unsupported_type_alias_value
Row = list[float]
print(Row([1.5]))
print(f"rows are {Row}")  # here
