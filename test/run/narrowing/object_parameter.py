def kind(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return f"int {value % 10}"
    if isinstance(value, float):
        return f"float {value / 2}"
    if isinstance(value, str):
        return "str " + value[:1]
    if isinstance(value, list):
        return f"list of {len(value)}"
    return "other"


for value in [None, True, 15, 2.5, "xyz", [1, 2], (1,)]:
    print(kind(value))
