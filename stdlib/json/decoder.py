"""What `json.loads` reads."""


class JSONDecodeError(ValueError):
    """Where the text is no JSON, and why."""

    msg: str
    doc: str
    pos: int
    lineno: int
    colno: int

    def __init__(self, msg: str, doc: str, pos: int):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        words = msg + ": line " + str(lineno) + " column " + str(colno) + " (char " + str(pos) + ")"
        ValueError.__init__(self, words)
        self.args = (words,)
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


class _Reader:
    _text: str
    _place: int
    _end: int

    def __init__(self, text: str):
        self._text = text
        self._place = 0
        self._end = len(text)

    def _fail(self, words: str, place: int):
        raise JSONDecodeError(words, self._text, place)

    def _skip_spaces(self):
        while self._place < self._end and self._text[self._place] in " \t\n\r":
            self._place += 1

    def _at(self, character: str) -> bool:
        return self._place < self._end and self._text[self._place] == character

    def document(self):
        self._skip_spaces()
        value = self._value()
        self._skip_spaces()
        if self._place < self._end:
            self._fail("Extra data", self._place)
        return value

    def _value(self):
        if self._place >= self._end:
            self._fail("Expecting value", self._place)
        character = self._text[self._place]
        if character == '"':
            self._place += 1
            return self._string()
        if character == "{":
            self._place += 1
            return self._object()
        if character == "[":
            self._place += 1
            return self._array()
        if self._takes("null"):
            return None
        if self._takes("true"):
            return True
        if self._takes("false"):
            return False
        if self._takes("NaN"):
            return float("nan")
        if self._takes("Infinity"):
            return float("inf")
        if self._takes("-Infinity"):
            return float("-inf")
        return self._number()

    def _takes(self, word: str) -> bool:
        if not self._text.startswith(word, self._place):
            return False
        self._place += len(word)
        return True

    def _digits(self, place: int) -> int:
        while place < self._end and "0" <= self._text[place] <= "9":
            place += 1
        return place

    def _number(self):
        start = self._place
        place = start
        if place < self._end and self._text[place] == "-":
            place += 1
        digits = self._digits(place)
        if digits == place:
            self._fail("Expecting value", start)
        # A leading zero is a number of its own.
        if self._text[place] == "0":
            digits = place + 1
        place = digits
        is_float = False
        if place < self._end and self._text[place] == ".":
            behind = self._digits(place + 1)
            if behind > place + 1:
                place = behind
                is_float = True
        if place < self._end and self._text[place] in "eE":
            exponent = place + 1
            if exponent < self._end and self._text[exponent] in "+-":
                exponent += 1
            behind = self._digits(exponent)
            if behind > exponent:
                place = behind
                is_float = True
        self._place = place
        text = self._text[start:place]
        if is_float:
            return float(text)
        return int(text)

    def _array(self):
        values = []
        self._skip_spaces()
        if self._at("]"):
            self._place += 1
            return values
        while True:
            values.append(self._value())
            self._skip_spaces()
            if self._at("]"):
                self._place += 1
                return values
            if not self._at(","):
                self._fail("Expecting ',' delimiter", self._place)
            comma = self._place
            self._place += 1
            self._skip_spaces()
            if self._at("]"):
                self._fail("Illegal trailing comma before end of array", comma)

    def _object(self):
        table = {}
        self._skip_spaces()
        if self._at("}"):
            self._place += 1
            return table
        if not self._at('"'):
            self._fail("Expecting property name enclosed in double quotes", self._place)
        while True:
            self._place += 1
            key = self._string()
            self._skip_spaces()
            if not self._at(":"):
                self._fail("Expecting ':' delimiter", self._place)
            self._place += 1
            self._skip_spaces()
            table[key] = self._value()
            self._skip_spaces()
            if self._at("}"):
                self._place += 1
                return table
            if not self._at(","):
                self._fail("Expecting ',' delimiter", self._place)
            comma = self._place
            self._place += 1
            self._skip_spaces()
            if not self._at('"'):
                if self._at("}"):
                    self._fail("Illegal trailing comma before end of object", comma)
                self._fail("Expecting property name enclosed in double quotes", self._place)

    def _string(self) -> str:
        """What stands behind an opening quote."""
        opening = self._place - 1
        parts = list[str]()
        start = self._place
        while True:
            if self._place >= self._end:
                self._fail("Unterminated string starting at", opening)
            character = self._text[self._place]
            if character == '"':
                parts.append(self._text[start : self._place])
                self._place += 1
                return "".join(parts)
            if character == "\\":
                parts.append(self._text[start : self._place])
                parts.append(self._escaped(opening))
                start = self._place
            elif ord(character) < 32:
                self._fail("Invalid control character at", self._place)
            else:
                self._place += 1

    def _escaped(self, opening: int) -> str:
        backslash = self._place
        if backslash + 1 >= self._end:
            self._fail("Unterminated string starting at", opening)
        letter = self._text[backslash + 1]
        self._place = backslash + 2
        if letter == "u":
            code = self._hexadecimal(backslash + 2)
            self._place = backslash + 6
            is_high = 0xD800 <= code <= 0xDBFF
            if is_high and backslash + 12 < self._end and self._text.startswith("\\u", backslash + 6):
                low = self._hexadecimal(backslash + 8)
                if 0xDC00 <= low <= 0xDFFF:
                    self._place = backslash + 12
                    return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
            return chr(code)
        found = '"\\/bfnrt'.find(letter)
        if found < 0:
            self._fail("Invalid \\escape", backslash)
        return '"\\/\b\f\n\r\t'[found]

    def _hexadecimal(self, place: int) -> int:
        digits = self._text[place : place + 4]
        # The string cannot end here either.
        if place + 4 >= self._end:
            self._fail("Invalid \\uXXXX escape", place - 1)
        for digit in digits:
            if digit not in "0123456789abcdefABCDEF":
                self._fail("Invalid \\uXXXX escape", place - 1)
        return int(digits, 16)
