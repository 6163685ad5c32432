"""What `json.dumps` writes."""


class _Writer[Default]:
    parts: list[str]
    _default: Default
    _skips_keys: bool
    _is_ascii: bool
    _allows_nan: bool
    _sorts_keys: bool
    # What stands for one level, or None where everything is on one line.
    _indent: str
    _has_lines: bool
    _between_items: str
    _behind_key: str
    # The containers that are being written.
    _open: set[int]

    def __init__(self, default: Default, skips_keys: bool, is_ascii: bool, allows_nan: bool, sorts_keys: bool):
        self.parts = list[str]()
        self._default = default
        self._skips_keys = skips_keys
        self._is_ascii = is_ascii
        self._allows_nan = allows_nan
        self._sorts_keys = sorts_keys
        self._indent = ""
        self._has_lines = False
        self._between_items = ", "
        self._behind_key = ": "
        self._open = set[int]()

    def lay_out(self, indent, separators):
        if indent is not None:
            self._has_lines = True
            self._between_items = ","
            if isinstance(indent, str):
                self._indent = indent
            else:
                self._indent = " " * indent
        if separators is not None:
            self._between_items, self._behind_key = separators

    def _new_line(self, level: int):
        if self._has_lines:
            self.parts.append("\n" + self._indent * level)

    def write(self, value, level: int):
        if isinstance(value, str):
            self.parts.append(_quoted(str(value), self._is_ascii))
        elif value is None:
            self.parts.append("null")
        elif isinstance(value, bool):
            self.parts.append("true" if value else "false")
        elif isinstance(value, int):
            self.parts.append(_int_text(value))
        elif isinstance(value, float):
            self.parts.append(self._float_text(value))
        elif isinstance(value, list) or isinstance(value, tuple):
            self._write_list(value, level)
        elif isinstance(value, dict):
            self._write_dict(value, level)
        else:
            self._write_other(value, level)

    def _float_text(self, value):
        number = float(value)
        if number != number:
            text = "NaN"
        elif number == float("inf"):
            text = "Infinity"
        elif number == float("-inf"):
            text = "-Infinity"
        else:
            return repr(number)
        if not self._allows_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(value))
        return text

    def _enter(self, value):
        if id(value) in self._open:
            raise ValueError("Circular reference detected")
        self._open.add(id(value))

    def _write_list(self, values, level: int):
        if len(values) == 0:
            self.parts.append("[]")
            return
        self._enter(values)
        self.parts.append("[")
        is_first = True
        for value in values:
            if not is_first:
                self.parts.append(self._between_items)
            is_first = False
            self._new_line(level + 1)
            self.write(value, level + 1)
        self._new_line(level)
        self.parts.append("]")
        self._open.remove(id(values))

    def _write_dict(self, table, level: int):
        if len(table) == 0:
            self.parts.append("{}")
            return
        self._enter(table)
        self.parts.append("{")
        is_first = True
        keys = list(table)
        if self._sorts_keys:
            keys.sort()
        for key in keys:
            text = self._key_text(key)
            if text is None:
                continue
            if not is_first:
                self.parts.append(self._between_items)
            is_first = False
            self._new_line(level + 1)
            self.parts.append(_quoted(text, self._is_ascii))
            self.parts.append(self._behind_key)
            self.write(table[key], level + 1)
        if not is_first:
            self._new_line(level)
        self.parts.append("}")
        self._open.remove(id(table))

    def _key_text(self, key) -> str | None:
        """None for a key that is skipped."""
        if isinstance(key, str):
            return str(key)
        elif isinstance(key, float):
            return self._float_text(key)
        elif isinstance(key, bool):
            return "true" if key else "false"
        elif key is None:
            return "null"
        elif isinstance(key, int):
            return _int_text(key)
        else:
            if self._skips_keys:
                return None
            raise TypeError("keys must be str, int, float, bool or None, not " + _class_name(key))

    def _write_other(self, value, level: int):
        default = self._default
        if default is None:
            raise TypeError("Object of type " + _class_name(value) + " is not JSON serializable")
        else:
            self._enter(value)
            self.write(default(value), level)
            self._open.remove(id(value))


def _int_text(value):
    """An enum's member is its value."""
    return repr(int(value))


def _quoted(text: str, is_ascii: bool) -> str:
    parts = ['"']
    start = 0
    place = 0
    for character in text:
        code = ord(character)
        if code < 32 or code == 34 or code == 92 or (is_ascii and code > 126):
            parts.append(text[start:place])
            parts.append(_escape(code))
            start = place + 1
        place += 1
    parts.append(text[start:])
    parts.append('"')
    return "".join(parts)


def _escape(code: int) -> str:
    if code == 34:
        return '\\"'
    if code == 92:
        return "\\\\"
    if code == 10:
        return "\\n"
    if code == 13:
        return "\\r"
    if code == 9:
        return "\\t"
    if code == 12:
        return "\\f"
    if code == 8:
        return "\\b"
    if code < 0x10000:
        return "\\u" + format(code, "04x")
    rest = code - 0x10000
    return "\\u" + format(0xD800 + (rest >> 10), "04x") + "\\u" + format(0xDC00 + (rest & 0x3FF), "04x")
