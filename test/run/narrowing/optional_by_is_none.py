def length(text: str | None) -> int:
    if text is None:
        return -1
    return len(text)


print(length("abc"), length(None), length(""))
