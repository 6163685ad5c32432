class ParseError(Exception):
    def __init__(self, line: int, text: str) -> None:
        self.line = line
        self.text = text

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


try:
    raise ParseError(3, "unexpected end")
except ParseError as error:
    print(error, error.args, repr(error))
