def parse(text: str) -> int | str:
    if text.isdigit():
        return int(text)
    return text


for text in ["12", "ab"]:
    value = parse(text)
    if isinstance(value, int):
        print("number", value + 1)
    else:
        print("text", value.upper())
