"""The format-spec language: CPython's Python/formatter_unicode.c.

[[fill]align][sign][z][#][0][width][grouping][.precision][type]. Characters are code points here, 0 where there is none.
"""


class _FormatSpec:
    fill: index
    align: index
    sign: index
    no_negative_zero: bool
    alternate: bool
    width: index
    separator: index
    group: index
    precision: index
    type: index


def _is_align(character: index):
    return character == 60 or character == 62 or character == 61 or character == 94  # < > = ^


class _SpecReader:
    """A place in a spec. Past the end, characters read as 0."""

    text: str
    place: index
    end: index

    def __init__(self, text: str):
        self.text = text
        self.place = 0
        self.end = text._byte_length()

    def peek(self) -> index:
        if self.place < self.end:
            return _str_decode_at(self.text, self.place)
        return 0

    def peek_second(self) -> index:
        if self.place < self.end:
            second = _str_next_offset(self.text, self.place)
            if second < self.end:
                return _str_decode_at(self.text, second)
        return 0

    def advance(self):
        self.place = _str_next_offset(self.text, self.place)

    def take(self, character: index):
        if self.place < self.end and _str_decode_at(self.text, self.place) == character:
            self.advance()
            return True
        return False

    def number(self) -> index:
        """Decimal digits of any script; -1 where there are none."""
        result: index = -1
        greatest: index = 9223372036854775807
        while self.place < self.end:
            digit = _char_decimal(_str_decode_at(self.text, self.place))
            if digit < 0:
                break
            if result < 0:
                result: index = 0
            if result > (greatest - digit) // 10:
                raise ValueError("Too many decimal digits in format string")
            result = result * 10 + digit
            self.advance()
        return result


def _parse_format_spec(text: str, type_name: str, default_type: index, default_align: index) -> _FormatSpec:
    reader = _SpecReader(text)
    spec = _FormatSpec()
    spec.fill = 32
    spec.align = default_align
    spec.type = default_type
    has_align = False
    has_fill = False
    if _is_align(reader.peek_second()):
        spec.fill = reader.peek()
        reader.advance()
        spec.align = reader.peek()
        reader.advance()
        has_fill = True
        has_align = True
    elif _is_align(reader.peek()):
        spec.align = reader.peek()
        reader.advance()
        has_align = True
    spec.sign = reader.peek()
    if spec.sign == 43 or spec.sign == 45 or spec.sign == 32:  # + - space
        reader.advance()
    else:
        spec.sign = 0
    spec.no_negative_zero = reader.take(122)
    spec.alternate = reader.take(35)
    if not has_fill and reader.take(48):
        spec.fill = 48
        if not has_align and default_align == 62:
            spec.align = 61
    spec.width = reader.number()
    _check_room(spec.width, 1)
    _parse_separator(reader, spec)
    spec.precision = -1
    if reader.take(46):
        spec.precision = reader.number()
        if spec.precision < 0:
            raise ValueError("Format specifier missing precision")
    if reader.place < reader.end:
        spec.type = reader.peek()
        reader.advance()
        if reader.place < reader.end:
            raise ValueError("Invalid format specifier '" + text + "' for object of type '" + type_name + "'")
    if spec.separator != 0:
        _check_separator(spec)
    return spec


def _parse_separator(reader: _SpecReader, spec: _FormatSpec):
    spec.separator = 0
    spec.group = 3
    if reader.take(44):
        spec.separator = 44
    if reader.peek() == 95:
        if spec.separator != 0:
            raise ValueError("Cannot specify both ',' and '_'.")
        reader.advance()
        spec.separator = 95
    if reader.peek() == 44 and spec.separator == 95:
        raise ValueError("Cannot specify both ',' and '_'.")


def _check_separator(spec: _FormatSpec):
    kind = spec.type
    if kind == 100 or kind == 0 or kind == 37 or _is_float_letter(kind):  # d, none, %
        return
    if spec.separator == 95 and (kind == 98 or kind == 111 or kind == 120 or kind == 88):  # b o x X
        spec.group = 4
        return
    raise ValueError("Cannot specify '" + _str_from_char(spec.separator) + "' with " + _quoted_code(kind) + ".")


def _is_float_letter(kind: index):
    return (kind >= 101 and kind <= 103) or (kind >= 69 and kind <= 71)  # e f g E F G


def _quoted_code(kind: index):
    if kind > 32 and kind < 128:
        return "'" + _str_from_char(kind) + "'"
    return "'\\x" + _int_format(int(kind), 16) + "'"


@noinline
def _raise_unknown_code(kind: index, type_name: str):
    raise ValueError("Unknown format code " + _quoted_code(kind) + " for object of type '" + type_name + "'")


def _pad(text: str, left: index, right: index, fill: index):
    if left <= 0 and right <= 0:
        return text
    filler = _str_from_char(fill)
    builder = _builder_new()
    if left > 0:
        _builder_append(builder, _str_repeat_unchecked(filler, left))
    _builder_append(builder, text)
    if right > 0:
        _builder_append(builder, _str_repeat_unchecked(filler, right))
    return _builder_finish(builder)


def _align(text: str, spec: _FormatSpec):
    """The text at its place in the width; '=' pads as '<' does here."""
    padding = spec.width - text._length()
    if padding <= 0:
        return text
    if spec.align == 62:
        return _pad(text, padding, 0, spec.fill)
    if spec.align == 94:
        return _pad(text, padding >> 1, padding - (padding >> 1), spec.fill)
    return _pad(text, 0, padding, spec.fill)


def _format_str(text: str, spec: str):
    if spec == "":
        return text
    parsed = _parse_format_spec(spec, "str", 115, 60)
    if parsed.type != 115:
        _raise_unknown_code(parsed.type, "str")
    if parsed.sign == 32:
        raise ValueError("Space not allowed in string format specifier")
    if parsed.sign != 0:
        raise ValueError("Sign not allowed in string format specifier")
    if parsed.no_negative_zero:
        raise ValueError("Negative zero coercion (z) not allowed in string format specifier")
    if parsed.alternate:
        raise ValueError("Alternate form (#) not allowed in string format specifier")
    if parsed.align == 61:
        raise ValueError("'=' alignment not allowed in string format specifier")
    if parsed.precision >= 0 and parsed.precision < text._length():
        text = _str_slice(text, 0, parsed.precision)
    return _align(text, parsed)


def _grouped(digits: str, spec: _FormatSpec, least: index):
    """The digits with separators, and with zeros before them up to `least` characters."""
    given = digits._byte_length()
    if spec.separator == 0:
        if given >= least:
            return digits
        return _str_repeat_unchecked("0", least - given) + digits
    total: index = 0
    rest = given
    while True:
        length = rest
        if least > length:
            length = least
        if length < 1:
            length = 1
        if length > spec.group:
            length = spec.group
        total = total + length
        rest = rest - length
        least = least - length
        if rest <= 0 and least <= 0:
            break
        least = least - 1
    if total > given:
        digits = _str_repeat_unchecked("0", total - given) + digits
    separator = _str_from_char(spec.separator)
    builder = _builder_new()
    place: index = 0
    stop = total % spec.group
    if stop == 0:
        stop = spec.group
    while place < total:
        if place != 0:
            _builder_append(builder, separator)
        _builder_append(builder, _str_slice_bytes(digits, place, stop))
        place = stop
        stop = stop + spec.group
    return _builder_finish(builder)


def _lay_out_number(is_negative: bool, prefix: str, digits: str, remainder: str, spec: _FormatSpec):
    """padding, sign, prefix, padding, digits, remainder, padding: what lies where."""
    sign = ""
    if is_negative:
        sign = "-"
    elif spec.sign == 43:
        sign = "+"
    elif spec.sign == 32:
        sign = " "
    least: index = 0
    if spec.fill == 48 and spec.align == 61:
        least = spec.width - sign._length() - prefix._length() - remainder._length()
    if digits._byte_length() != 0:
        digits = _grouped(digits, spec, least)
    if spec.align == 61:
        padding = spec.width - sign._length() - prefix._length() - digits._length() - remainder._length()
        if padding > 0:
            prefix = prefix + _str_repeat_unchecked(_str_from_char(spec.fill), padding)
    return _align(sign + prefix + digits + remainder, spec)


def _format_int(value: int, spec: str):
    if spec == "":
        return repr(value)
    if spec._byte_length() == 1:
        if _byte_at(spec, 0) == 100:
            return repr(value)
    return _format_int_as(value, spec, "int")


def _format_bool(value: int, spec: str):
    return _format_int_as(value, spec, "bool")


def _format_int_as(value: int, spec: str, type_name: str):
    parsed = _parse_format_spec(spec, type_name, 100, 62)
    kind = parsed.type
    if kind == 37 or _is_float_letter(kind):
        return _format_parsed_float(value.__float__(), parsed)
    if kind != 98 and kind != 99 and kind != 100 and kind != 111 and kind != 120 and kind != 88 and kind != 110:
        _raise_unknown_code(kind, type_name)
    if parsed.precision >= 0:
        raise ValueError("Precision not allowed in integer format specifier")
    if parsed.no_negative_zero:
        raise ValueError("Negative zero coercion (z) not allowed in integer format specifier")
    if kind == 99:
        return _format_character(value, parsed)
    prefix = ""
    magnitude = abs(value)
    digits = ""
    if kind == 98:
        digits = _int_format(magnitude, 2)
        prefix = "0b"
    elif kind == 111:
        digits = _int_format(magnitude, 8)
        prefix = "0o"
    elif kind == 120:
        digits = _int_format(magnitude, 16)
        prefix = "0x"
    elif kind == 88:
        digits = _int_format(magnitude, 16).upper()
        prefix = "0X"
    else:
        digits = repr(magnitude)
    if not parsed.alternate:
        prefix = ""
    return _lay_out_number(value < 0, prefix, digits, "", parsed)


def _format_character(value: int, spec: _FormatSpec):
    if spec.sign != 0:
        raise ValueError("Sign not allowed with integer format specifier 'c'")
    if spec.alternate:
        raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    if value > 9223372036854775807 or value < -9223372036854775808:
        raise OverflowError("Python int too large to convert to C long")
    if value < 0 or value > 0x10FFFF:
        raise OverflowError("%c arg not in range(0x110000)")
    return _lay_out_number(False, "", "", _str_from_char(_int_to_index(value)), spec)


def _format_float(value: float, spec: str):
    length = spec._byte_length()
    if length == 0:
        return _float_repr(value)
    if length == 3 and _byte_at(spec, 0) == 46 and _byte_at(spec, 2) == 102:
        # `.2f` and its like
        precision = _byte_at(spec, 1) - 48
        if precision >= 0 and precision <= 9:
            return _float_format(value, 102, precision, 0)
    parsed = _parse_format_spec(spec, "float", 0, 62)
    kind = parsed.type
    if kind != 0 and kind != 37 and kind != 110 and not _is_float_letter(kind):
        _raise_unknown_code(kind, "float")
    return _format_parsed_float(value, parsed)


def _format_parsed_float(value: float, spec: _FormatSpec):
    kind: index = spec.type
    precision: index = spec.precision
    if precision > 2147483647:
        raise ValueError("precision too big")
    flags: index = 0
    if spec.alternate:
        flags: index = 1
    default_precision: index = 6
    if kind == 0:
        flags = flags + 4
        # repr's digits where no precision is given, else those of 'g'.
        if precision < 0:
            kind: index = 114
        else:
            kind: index = 103
        default_precision: index = 0
    if precision < 0:
        precision = default_precision
    text = _float_format(value, kind, precision, flags)
    is_negative = _byte_at(text, 0) == 45
    start: index = 0
    if is_negative:
        start: index = 1
    end = text._byte_length()
    if is_negative and spec.no_negative_zero and _is_zero_text(text, start, end):
        is_negative = False
    place = start
    while place < end and _byte_at(text, place) >= 48 and _byte_at(text, place) <= 57:
        place = place + 1
    digits = _str_slice_bytes(text, start, place)
    return _lay_out_number(is_negative, "", digits, _str_slice_bytes(text, place, end), spec)


def _is_zero_text(text: str, place: index, end: index):
    while place < end:
        character = _byte_at(text, place)
        if character == 101 or character == 69 or character == 37:
            return True
        if character != 48 and character != 46:
            return False
        place = place + 1
    return True


@intrinsic("rio.str.byte_at")
def _byte_at(text: str, place: index) -> index: ...


@extern("rio_char_decimal")
def _char_decimal(character: index) -> index: ...


@extern("rio_float_format")
def _float_format(value: float, kind: index, precision: index, flags: index) -> str: ...


def _template_argument(values, place: int, number: int):
    """What `str.format` has for the field with that number: the value at `place` of those after `*`."""
    if place >= len(values):
        raise IndexError("Replacement index " + str(number) + " out of range for positional args tuple")
    return values[place]
