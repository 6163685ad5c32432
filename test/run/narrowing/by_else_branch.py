def show(value: int | None | str) -> str:
    if value is None:
        result = "none"
    elif isinstance(value, str):
        result = value.title()
    else:
        result = str(value * 10)
    return result


print(show(None), show("abc def"), show(7))
