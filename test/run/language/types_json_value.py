type Json = None | bool | int | float | str | list[Json] | dict[str, Json]


def dump(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return '"' + value.replace('"', '\\"') + '"'
    if isinstance(value, list):
        return "[" + ", ".join(dump(item) for item in value) + "]"
    return "{" + ", ".join(f"{dump(key)}: {dump(item)}" for key, item in value.items()) + "}"


print(dump({"a": [1, 2.5, None, True], "b": {"c": 'say "hi"'}, "d": []}))
print(dump([]), dump("x"), dump(None))
