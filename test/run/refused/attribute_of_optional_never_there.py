# refused: no_attribute
def length(text: str | None) -> int:
    if text is None:
        return text.size()  # here
    return len(text)


print(length("a"), length(None))
