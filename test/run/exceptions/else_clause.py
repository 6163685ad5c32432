def parse(text: str) -> str:
    try:
        number = int(text)
    except ValueError:
        return "not a number"
    else:
        return f"number {number}"


print(parse("12"), parse("x"))
