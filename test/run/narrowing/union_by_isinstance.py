def describe(value: int | str | list[int]) -> str:
    if isinstance(value, int):
        return f"int {value + 1}"
    if isinstance(value, str):
        return f"str {value.upper()}"
    return f"list {len(value)}"


print(describe(1), describe("a"), describe([1, 2]), describe(True))
