def normalise(value: int | str) -> int:
    if isinstance(value, str):
        value = int(value)
    return value + 1


print(normalise("41"), normalise(1))
