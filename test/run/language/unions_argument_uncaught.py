"""Nobody catches what the library says of None: the traceback is CPython's."""


def find(table: dict[str, str], key: str) -> str | None:
    return table.get(key)


def shorten(text: str, key: str) -> str:
    return text.replace(find({"a": "1"}, key), "")


print(shorten("b1", "a"))
print(shorten("b1", "b"))
