# A JSON parser and printer whose values are dicts and lists of such values.
from __future__ import annotations
from typing import Any, Union, Optional
JSON = Union[None, bool, int, float, str, "list[JSON]", "dict[str, JSON]"]

class ParseError(ValueError):
    def __init__(self, message: str, position: int):
        super().__init__(f"{message} at {position}")
        self.position = position

class Parser:
    ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "r": "\r"}
    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def peek(self) -> str:
        while self.position < len(self.text) and self.text[self.position].isspace():
            self.position += 1
        return self.text[self.position] if self.position < len(self.text) else ""

    def expect(self, c: str) -> None:
        if self.peek() != c:
            raise ParseError(f"expected {c!r}, got {self.peek()!r}", self.position)
        self.position += 1

    def value(self) -> JSON:
        c = self.peek()
        if c == "{":
            self.expect("{")
            table: dict[str, JSON] = {}
            while self.peek() != "}":
                key = self.string()
                self.expect(":")
                table[key] = self.value()
                if self.peek() == ",":
                    self.expect(",")
            self.expect("}")
            return table
        if c == "[":
            self.expect("[")
            items: list[JSON] = []
            while self.peek() != "]":
                items.append(self.value())
                if self.peek() == ",":
                    self.expect(",")
            self.expect("]")
            return items
        if c == '"':
            return self.string()
        for word, constant in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return constant
        return self.number()

    def string(self) -> str:
        self.expect('"')
        out: list[str] = []
        while (c := self.text[self.position]) != '"':
            if c == "\\":
                self.position += 1
                e = self.text[self.position]
                if e == "u":
                    out.append(chr(int(self.text[self.position + 1:self.position + 5], 16)))
                    self.position += 4
                else:
                    out.append(self.ESCAPES[e])
            else:
                out.append(c)
            self.position += 1
        self.position += 1
        return "".join(out)

    def number(self) -> int | float:
        start = self.position
        while self.position < len(self.text) and self.text[self.position] in "+-0123456789.eE":
            self.position += 1
        chunk = self.text[start:self.position]
        if not chunk:
            raise ParseError("unexpected character", start)
        return float(chunk) if set(chunk) & set(".eE") else int(chunk)

def dump(value: JSON, indent: int = 0) -> str:
    pad = "  " * indent
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, list):
        if not value:
            return "[]"
        return "[\n" + ",\n".join(pad + "  " + dump(v, indent + 1) for v in value) + "\n" + pad + "]"
    if not value:
        return "{}"
    return "{\n" + ",\n".join(f'{pad}  "{k}": {dump(v, indent + 1)}' for k, v in sorted(value.items())) + "\n" + pad + "}"

text = '{"a": [1, 2.5, -3e2, true, null, {"deep": [[], {}]}], "b": {"c": "x\\n\\u00e9\\"", "d": false}, "big": 123456789012345678901234567890}'
document = Parser(text).value()
print(document)
print(dump(document))
for bad in ("[1, 2", "{1: 2}", "", "[,]", '{"a" 1}'):
    try:
        print(Parser(bad).value())
    except ParseError as error:
        print(type(error).__name__, error, error.position)
    except IndexError as error:
        print("IndexError", error)
