def describe(values: list[int]) -> str:
    if not values:
        return "empty"
    return f"{len(values)} items"


print(describe([]), describe([0]), bool([]), bool([[]]), [] or "default", [1] and "full")
