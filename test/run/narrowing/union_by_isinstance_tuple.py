def double(value: int | float | str) -> str:
    if isinstance(value, (int, float)):
        return f"{value * 2}"
    return value + value


print(double(2), double(1.5), double("ab"))
