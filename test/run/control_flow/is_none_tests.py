def describe(value: int | None) -> str:
    if value is None:
        return "nothing"
    return "something" if value is not None and value else "zero"


print(describe(None), describe(0), describe(5))
