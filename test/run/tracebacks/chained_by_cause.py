def parse(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("cannot parse " + text) from error


parse("x1")
