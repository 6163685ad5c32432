"""`%` of texts: what it makes of a value before the format spec of its conversion takes over, and templates that only
the run knows."""


def _percent_argument(values, place: int):
    if place >= len(values):
        raise TypeError("not enough arguments for format string")
    return values[place]


def _percent_check_rest(values, count: int):
    if len(values) > count:
        raise TypeError("not all arguments converted during string formatting")


def _percent_star(size) -> int:
    """The width or precision that a `*` takes."""
    if isinstance(size, int):
        if size > 9223372036854775807 or size < -9223372036854775808:
            raise OverflowError("Python int too large to convert to C ssize_t")
        return _int(size)
    else:
        raise TypeError("* wants int")


def _percent_spec(is_left: bool, marks: str, is_zero: bool, width: int, precision, type: str) -> str:
    """The format spec of a conversion whose sizes only the run knows; `type` is empty for text."""
    is_text = len(type) == 0
    left = is_left or width < 0
    spec = ""
    if width != 0:
        if left:
            spec = "<"
        elif is_text:
            spec = ">"
    spec += marks
    if is_zero and not left and not is_text:
        spec += "0"
    if width != 0:
        spec += str(abs(width))
    if precision is not None:
        spec += "." + str(0 if precision < 0 else precision)
    return spec + type


def _percent_int(value, letter: str):
    if isinstance(value, int):
        return _int(value)
    elif isinstance(value, float):
        return value.__int__()
    elif hasattr(value, "__int__") or hasattr(value, "__index__"):
        # A TypeError of the conversion, whoever raises it, becomes the one below.
        try:
            return int(value)
        except TypeError:
            pass
        raise TypeError("%" + letter + " format: a real number is required, not " + _class_name(value))
    else:
        raise TypeError("%" + letter + " format: a real number is required, not " + _class_name(value))


def _percent_index(value, letter: str):
    if isinstance(value, int):
        return _int(value)
    elif hasattr(value, "__index__"):
        try:
            return _index_value(value)
        except TypeError:
            pass
        raise TypeError("%" + letter + " format: an integer is required, not " + _class_name(value))
    else:
        raise TypeError("%" + letter + " format: an integer is required, not " + _class_name(value))


def _percent_float(value) -> float:
    if isinstance(value, float):
        return value
    elif isinstance(value, int):
        return _int(value).__float__()
    elif hasattr(value, "__float__") or hasattr(value, "__index__"):
        return float(value)
    else:
        raise TypeError("must be real number, not " + _class_name(value))


def _character_numbered(code: int) -> str:
    if code < 0 or code > 0x10FFFF:
        raise OverflowError("%c arg not in range(0x110000)")
    return _str_from_char(_int_to_index(code))


def _percent_character(value) -> str:
    if isinstance(value, str):
        if len(value) != 1:
            raise TypeError("%c requires int or char")
        return value
    elif isinstance(value, int):
        return _character_numbered(_int(value))
    elif hasattr(value, "__index__"):
        try:
            return _character_numbered(_index_value(value))
        except TypeError:
            pass
        raise TypeError("%c requires int or char")
    else:
        raise TypeError("%c requires int or char")


class _percent_values:
    """The values on the right of `%`, handed out one after the other (unicode_format of CPython's unicodeobject.c)."""

    _next: int

    def __init__(self):
        self._next = 0

    def take(self, values):
        place = self._next
        self._next = place + 1
        if isinstance(values, tuple):
            return _percent_argument(values, place)
        else:
            if place > 0:
                raise TypeError("not enough arguments for format string")
            return values

    def check_rest(self, values):
        if isinstance(values, tuple):
            _percent_check_rest(values, self._next)
        elif isinstance(values, str) or not hasattr(values, "__getitem__"):
            if self._next == 0:
                raise TypeError("not all arguments converted during string formatting")


def _percent_key(template: str, start: int) -> int:
    """The place of the bracket that closes the key which begins at `start`."""
    depth = 1
    place = start
    while place < len(template):
        if template[place] == ")":
            depth -= 1
            if depth == 0:
                return place
        elif template[place] == "(":
            depth += 1
        place += 1
    raise ValueError("incomplete format key")


def _percent_size(template: str, place: int, taken: _percent_values, values):
    """The width or precision written at `place`, or None, and the place behind it."""
    if template[place : place + 1] == "*":
        return _percent_star(taken.take(values)), place + 1
    end = place
    while end < len(template) and template[end] in "0123456789":
        end += 1
    return int(template[place:end]) if end > place else None, end


def _percent_item(values, key: str):
    if isinstance(values, tuple) or isinstance(values, str) or not hasattr(values, "__getitem__"):
        raise TypeError("format requires a mapping")
    else:
        return values[key]


def _percent_digits(value: int, letter: str, is_alternate: bool, marks: str, is_zero: bool, width: int, precision: int):
    """An int with at least `precision` digits."""
    digits = format(abs(value), "d" if letter in "iu" else letter)
    digits = "0" * (precision - len(digits)) + digits
    prefix = "-" if value < 0 else "+" if "+" in marks else " " if " " in marks else ""
    if is_alternate and letter in "oxX":
        prefix += "0" + letter
    if is_zero:
        digits = "0" * (width - len(prefix) - len(digits)) + digits
    return prefix + digits


def _percent_converted(value, letter: str, is_left: bool, marks: str, is_zero: bool, width: int, precision):
    if letter == "s" or letter == "r" or letter == "a":
        text = _to_str(value) if letter == "s" else repr(value) if letter == "r" else ascii(value)
        return format(text, _percent_spec(is_left, "", False, width, precision, ""))
    elif letter == "c":
        return format(_percent_character(value), _percent_spec(is_left, "", False, width, None, ""))
    elif letter in "diuoxX":
        number = _percent_int(value, letter) if letter in "diu" else _percent_index(value, letter)
        if precision is None:
            return format(number, _percent_spec(is_left, marks, is_zero, width, None, "d" if letter in "iu" else letter))
        else:
            text = _percent_digits(
                number, letter, "#" in marks, marks, is_zero and not is_left and width > 0, width, max(precision, 0)
            )
            return format(text, _percent_spec(is_left, "", False, width, None, ""))
    else:
        return format(_percent_float(value), _percent_spec(is_left, marks, is_zero, width, precision, letter))


def _percent_text(template: str, values):
    """`template % values`."""
    result = list[str]()
    taken = _percent_values()
    size = len(template)
    place = 0
    while True:
        start = place
        place = template.find("%", start)
        if place < 0:
            result.append(template[start:])
            break
        result.append(template[start:place])
        place += 1
        has_key = place < size and template[place] == "("
        key = ""
        if has_key:
            end = _percent_key(template, place + 1)
            key = template[place + 1 : end]
            _percent_item(values, key)
            taken._next = 1
            place = end + 1
        flags = place
        while place < size and template[place] in "-+ #0":
            place += 1
        given = template[flags:place]
        written, place = _percent_size(template, place, taken, values)
        width = 0 if written is None else written
        precision = None
        if place < size and template[place] == ".":
            written, place = _percent_size(template, place + 1, taken, values)
            precision = 0 if written is None else written
        if place < size and template[place] in "hlL":
            place += 1
        if place >= size:
            raise ValueError("incomplete format")
        letter = template[place]
        place += 1
        if letter == "%" and template[place - 2] == "%":
            result.append("%")
            continue
        marks = ("+" if "+" in given else " " if " " in given else "") + ("#" if "#" in given else "")
        is_left = "-" in given
        is_zero = "0" in given
        if letter not in "sradiuoxXeEfFgGc":
            if not has_key:
                taken.take(values)
            raise ValueError(
                "unsupported format character '"
                + (letter if letter.isascii() else "?")
                + "' (0x"
                + format(ord(letter), "x")
                + ") at index "
                + str(place - 1)
            )
        if has_key:
            item = _percent_item(values, key)
            result.append(_percent_converted(item, letter, is_left, marks, is_zero, width, precision))
        else:
            value = taken.take(values)
            result.append(_percent_converted(value, letter, is_left, marks, is_zero, width, precision))
    taken.check_rest(values)
    return "".join(result)
