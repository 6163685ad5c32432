"""str. The heavy work on text is the runtime's; here is what Python says of it."""


@registered("Sequence")
class str:
    def __new__(value=""):
        return _to_str(value)

    @inline
    def __str__(self):
        return self

    @extern("rio_str_repr")
    def __repr__(self) -> str: ...

    @intrinsic("rio.str.char_length")
    def _length(self) -> index: ...

    @inline
    def __len__(self):
        return int(self._length())

    @inline
    def __bool__(self):
        return self._length() != 0

    def __hash__(self):
        return _int_from_word(_str_hash(self))

    @extern("rio_str_concat")
    def __add__(self, other: str) -> str: ...

    def __mul__(self, times: int) -> str:
        repeats = _repeat_count(times)
        if repeats > 65536 and len(self) * times > 9223372036854775807:
            _raise_overflow_error("repeated string is too long")
        return _str_repeat(self, repeats)

    def __rmul__(self, times: int) -> str:
        return self * times

    @extern("rio_str_equal")
    def __eq__(self, other: str) -> bool: ...

    @inline
    def __lt__(self, other: str):
        return _str_compare(self, other) < 0

    @inline
    def __le__(self, other: str):
        return _str_compare(self, other) <= 0

    @inline
    def __gt__(self, other: str):
        return _str_compare(self, other) > 0

    @inline
    def __ge__(self, other: str):
        return _str_compare(self, other) >= 0

    def __contains__(self, part):
        if isinstance(part, str):
            return _str_find(self, part, 0, self._length()) >= 0
        else:
            raise TypeError("'in <string>' requires string as left operand, not " + _class_name(part))

    def __getitem__(self, key):
        if isinstance(key, slice):
            length = self._length()
            step = _slice_step(key.step)
            start = _slice_start(key.start, length, step)
            stop = _slice_stop(key.stop, length, step)
            if step == 1:
                if stop <= start:
                    return ""
                return _str_slice(self, start, stop)
            count = _slice_count(start, stop, step)
            if count == 0:
                return ""
            return _str_slice_step(self, start, step, count)
        elif hasattr(key, "__index__"):
            place = _index_of(key)
            if place < 0:
                place = place + self._length()
            if place < 0 or place >= self._length():
                raise IndexError("string index out of range")
            return _str_item(self, place)
        else:
            raise TypeError("string indices must be integers, not '" + _class_name(key) + "'")

    @inline
    def __iter__(self):
        return str_iterator(self)

    def __reversed__(self):
        return self[::-1].__iter__()

    def __format__(self, spec: str):
        if _defined_by_program(self, "__str__") or _defined_by_program(self, "__repr__"):
            if spec == "":
                return _to_str(self)
        return _format_str(self, spec)

    def __mod__(self, values):
        return _percent_text(self, values)

    def join(self, iterable):
        if isinstance(iterable, list) and not _defined_by_program(iterable, "__iter__"):
            if _holds_only(iterable, str):
                return _str_join(self, iterable._items, iterable._size)
            else:
                return self._join_checked(iterable)
        elif hasattr(iterable, "__iter__") or hasattr(iterable, "__getitem__"):
            return self._join_checked(iterable)
        else:
            raise TypeError("can only join an iterable")

    def _join_checked(self, iterable):
        parts = [""]
        parts.clear()
        for part in iterable:
            if isinstance(part, str):
                parts.append(_text_of(part))
            else:
                raise TypeError("sequence item " + str(len(parts)) + ": expected str instance, " + _class_name(part) + " found")
        return _str_join(self, parts._items, parts._size)

    def find(self, part: str, start=None, stop=None):
        length = self._length()
        first = _slice_start(start, length, 1)
        last = _slice_stop(stop, length, 1)
        if first > last or (start is not None and _clamp(start) > length):
            return -1
        return _int_from_index(_str_find(self, part, first, last))

    def rfind(self, part: str, start=None, stop=None):
        length = self._length()
        first = _slice_start(start, length, 1)
        last = _slice_stop(stop, length, 1)
        if first > last or (start is not None and _clamp(start) > length):
            return -1
        return _int_from_index(_str_rfind(self, part, first, last))

    def index(self, part: str, start=None, stop=None):
        place = self.find(part, start, stop)
        if place < 0:
            raise ValueError("substring not found")
        return place

    def rindex(self, part: str, start=None, stop=None):
        place = self.rfind(part, start, stop)
        if place < 0:
            raise ValueError("substring not found")
        return place

    def count(self, part: str, start=None, stop=None):
        length = self._length()
        first = _slice_start(start, length, 1)
        last = _slice_stop(stop, length, 1)
        if first > last or (start is not None and _clamp(start) > length):
            return 0
        return _int_from_index(_str_count(self, part, first, last))

    def startswith(self, prefix, start=None, stop=None):
        if isinstance(prefix, tuple):
            for one in prefix:
                if not isinstance(one, str):
                    raise TypeError("tuple for startswith must only contain str, not " + _class_name(one))
                elif self.startswith(one, start, stop):
                    return True
            return False
        elif not isinstance(prefix, str):
            raise TypeError("startswith first arg must be str or a tuple of str, not " + _class_name(prefix))
        elif start is None and stop is None:
            return _str_starts_with(self, prefix)
        else:
            if start is not None and _clamp(start) > self._length():
                return False
            return _str_starts_with(self[start:stop], prefix)

    def endswith(self, suffix, start=None, stop=None):
        if isinstance(suffix, tuple):
            for one in suffix:
                if not isinstance(one, str):
                    raise TypeError("tuple for endswith must only contain str, not " + _class_name(one))
                elif self.endswith(one, start, stop):
                    return True
            return False
        elif not isinstance(suffix, str):
            raise TypeError("endswith first arg must be str or a tuple of str, not " + _class_name(suffix))
        elif start is None and stop is None:
            return _str_ends_with(self, suffix)
        else:
            if start is not None and _clamp(start) > self._length():
                return False
            return _str_ends_with(self[start:stop], suffix)

    def replace(self, old: str, new: str, count: int = -1):
        return _str_replace(self, old, new, _clamp(count))

    def removeprefix(self, prefix: str):
        if _str_starts_with(self, prefix):
            return self[len(prefix) :]
        return self

    def removesuffix(self, suffix: str):
        if len(suffix) > 0 and _str_ends_with(self, suffix):
            return self[: len(self) - len(suffix)]
        return self

    @misfit("characters", "strip arg must be None or str")
    def strip(self, characters: str | None = None):
        start = self._strip_start(characters)
        return _str_slice_bytes(self, start, self._strip_stop(characters, start))

    @misfit("characters", "lstrip arg must be None or str")
    def lstrip(self, characters: str | None = None):
        return _str_slice_bytes(self, self._strip_start(characters), self._byte_length())

    @misfit("characters", "rstrip arg must be None or str")
    def rstrip(self, characters: str | None = None):
        return _str_slice_bytes(self, 0, self._strip_stop(characters, 0))

    def _strip_start(self, characters) -> index:
        if characters is None:
            return _str_strip_start_space(self, _null())
        else:
            return _str_strip_start(self, characters)

    def _strip_stop(self, characters, start: index) -> index:
        if characters is None:
            return _str_strip_stop_space(self, _null(), start)
        else:
            return _str_strip_stop(self, characters, start)

    @intrinsic("rio.str.byte_length")
    def _byte_length(self) -> index: ...

    @in_loops("_parts")
    def split(self, sep=None, maxsplit: int = -1):
        limit = _clamp(maxsplit)
        result = [""]
        result.clear()
        parts = self._parts(sep)
        if limit != 0:
            done: index = 0
            for part in parts:
                result.append(part)
                done = done + 1
                if done == limit:
                    break
        rest = parts._rest()
        if rest is not None:
            result.append(rest)
        return result

    def _parts(self, sep=None):
        if sep is None:
            return _word_iterator(self)
        elif not isinstance(sep, str):
            raise TypeError("must be str or None, not " + _class_name(sep))
        else:
            if len(sep) == 0:
                raise ValueError("empty separator")
            return _part_iterator(self, sep)

    def rsplit(self, sep=None, maxsplit: int = -1):
        if maxsplit < 0:
            return self.split(sep)
        result = [""]
        result.clear()
        end = self._byte_length()
        done = 0
        if sep is None:
            start: index = 0
            while done < maxsplit:
                end = self._strip_stop_before(end)
                if end == 0:
                    break
                start = end
                while start > 0 and not _char_is_space(_str_decode_at(self, _str_previous_offset(self, start))):
                    start = _str_previous_offset(self, start)
                result.append(_str_slice_bytes(self, start, end))
                end = start
                done += 1
            end = self._strip_stop_before(end)
            if end > 0:
                result.append(_str_slice_bytes(self, 0, end))
        else:
            if len(sep) == 0:
                raise ValueError("empty separator")
            while done < maxsplit:
                place = _str_rfind_bytes(self, sep, 0, end)
                if place < 0:
                    break
                result.append(_str_slice_bytes(self, place + sep._byte_length(), end))
                end = place
                done += 1
            result.append(_str_slice_bytes(self, 0, end))
        result.reverse()
        return result

    def _strip_stop_before(self, end: index) -> index:
        while end > 0 and _char_is_space(_str_decode_at(self, _str_previous_offset(self, end))):
            end = _str_previous_offset(self, end)
        return end

    @misfit("separator", "must be str, not {0}")
    def partition(self, separator: str | str):
        # The separator that is returned is the object that was given, be it of an heir of str.
        part = _text_of(separator)
        if len(part) == 0:
            raise ValueError("empty separator")
        end = self._byte_length()
        place = _str_find_bytes(self, part, 0, end)
        if place < 0:
            return (self, "", "")
        return (_str_slice_bytes(self, 0, place), separator, _str_slice_bytes(self, place + part._byte_length(), end))

    @misfit("separator", "must be str, not {0}")
    def rpartition(self, separator: str | str):
        # The separator that is returned is the object that was given, be it of an heir of str.
        part = _text_of(separator)
        if len(part) == 0:
            raise ValueError("empty separator")
        end = self._byte_length()
        place = _str_rfind_bytes(self, part, 0, end)
        if place < 0:
            return ("", "", self)
        return (_str_slice_bytes(self, 0, place), separator, _str_slice_bytes(self, place + part._byte_length(), end))

    @in_loops("_lines")
    def splitlines(self, keepends=False):
        result = [""]
        result.clear()
        for line in self._lines(keepends):
            result.append(line)
        return result

    def _lines(self, keepends=False):
        return _line_iterator(self, bool(keepends))

    def _padded(self, left: index, right: index, fill: str):
        if len(fill) != 1:
            raise TypeError("The fill character must be exactly one character long")
        text = self
        if left > 0:
            text = _str_repeat(fill, left) + text
        if right > 0:
            text = text + _str_repeat(fill, right)
        return text

    @misfit("fill", "The fill character must be a unicode character, not {0}")
    def ljust(self, width: int, fill: str = " "):
        return self._padded(0, _clamp(width) - self._length(), fill)

    @misfit("fill", "The fill character must be a unicode character, not {0}")
    def rjust(self, width: int, fill: str = " "):
        return self._padded(_clamp(width) - self._length(), 0, fill)

    @misfit("fill", "The fill character must be a unicode character, not {0}")
    def center(self, width: int, fill: str = " "):
        pad = _clamp(width) - self._length()
        if pad <= 0:
            return self._padded(0, 0, fill)
        left = (pad >> 1) + (pad & _clamp(width) & 1)
        return self._padded(left, pad - left, fill)

    def zfill(self, width: int):
        pad = _clamp(width) - self._length()
        if pad <= 0:
            return self
        zeros = _str_repeat("0", pad)
        if self.startswith("+") or self.startswith("-"):
            return self[0] + zeros + self[1:]
        return zeros + self

    def translate(self, table, /) -> str:
        builder = _builder_new()
        for character in self:
            code = ord(character)
            if isinstance(table, dict):
                if code in table:
                    _append_translated(builder, table[code])
                else:
                    _builder_append(builder, character)
            elif hasattr(table, "__getitem__"):
                try:
                    item = table[code]
                except LookupError:
                    _builder_append(builder, character)
                else:
                    _append_translated(builder, item)
            else:
                raise TypeError("'" + _class_name(table) + "' object is not subscriptable")
        return _builder_finish(builder)

    @staticmethod
    def maketrans(x, y=None, z=None, /):
        if y is None:
            if isinstance(x, dict):
                return _translation_of_dict(x)
            else:
                raise TypeError("if you give only one argument to maketrans it must be a dict")
        elif z is None:
            return _translation_of_pairs(x, y)
        else:
            return _translation_of_pairs(x, y) | dict.fromkeys([ord(character) for character in z])

    def expandtabs(self, tabsize: int = 8):
        builder = _builder_new()
        column = 0
        for character in self:
            if character == "\t":
                if tabsize > 0:
                    spaces = tabsize - column % tabsize
                    _builder_append(builder, " " * spaces)
                    column += spaces
            else:
                _builder_append(builder, character)
                column += 1
                if character == "\n" or character == "\r":
                    column = 0
        return _builder_finish(builder)

    @extern("rio_str_lower")
    def lower(self) -> str: ...
    @extern("rio_str_upper")
    def upper(self) -> str: ...
    @extern("rio_str_title")
    def title(self) -> str: ...
    @extern("rio_str_capitalize")
    def capitalize(self) -> str: ...
    @extern("rio_str_swapcase")
    def swapcase(self) -> str: ...
    @extern("rio_str_casefold")
    def casefold(self) -> str: ...
    @extern("rio_str_is_alpha")
    def isalpha(self) -> bool: ...
    @extern("rio_str_is_digit")
    def isdigit(self) -> bool: ...
    @extern("rio_str_is_decimal")
    def isdecimal(self) -> bool: ...
    @extern("rio_str_is_numeric")
    def isnumeric(self) -> bool: ...
    @extern("rio_str_is_space")
    def isspace(self) -> bool: ...
    @extern("rio_str_is_alnum")
    def isalnum(self) -> bool: ...
    @extern("rio_str_is_lower")
    def islower(self) -> bool: ...
    @extern("rio_str_is_upper")
    def isupper(self) -> bool: ...
    @extern("rio_str_is_title")
    def istitle(self) -> bool: ...
    @extern("rio_str_is_printable")
    def isprintable(self) -> bool: ...
    @extern("rio_str_is_identifier")
    def isidentifier(self) -> bool: ...

    def isascii(self):
        return self._byte_length() == self._length()


class str_iterator:
    _text: str
    _offset: index

    @inline
    def __init__(self, text: str):
        self._text = text
        self._offset = 0

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        offset = self._offset
        if offset >= self._text._byte_length():
            raise StopIteration
        self._offset = _str_next_offset(self._text, offset)
        return _str_from_char(_str_decode_at(self._text, offset))


@extern("rio_str_hash")
def _str_hash(text: str) -> index: ...
@extern("rio_str_repeat")
def _str_repeat_unchecked(text: str, times: index) -> str: ...


def _str_repeat(text: str, times: index) -> str:
    size = text._byte_length()
    if size > 0:
        _check_room(times, size)
    return _str_repeat_unchecked(text, times)


@extern("rio_str_compare")
def _str_compare(left: str, right: str) -> index: ...
@extern("rio_str_find")
def _str_find(text: str, part: str, start: index, stop: index) -> index: ...
@extern("rio_str_rfind")
def _str_rfind(text: str, part: str, start: index, stop: index) -> index: ...
@extern("rio_str_count")
def _str_count(text: str, part: str, start: index, stop: index) -> index: ...
@extern("rio_str_find_bytes")
def _str_find_bytes(text: str, part: str, start: index, stop: index) -> index: ...
@extern("rio_str_rfind_bytes")
def _str_rfind_bytes(text: str, part: str, start: index, stop: index) -> index: ...
@extern("rio_str_slice")
def _str_slice(text: str, start: index, stop: index) -> str: ...
@extern("rio_str_slice_step")
def _str_slice_step(text: str, start: index, step: index, count: index) -> str: ...
@extern("rio_str_slice_bytes")
def _str_slice_bytes(text: str, start: index, stop: index) -> str: ...
@extern("rio_str_item")
def _str_item(text: str, place: index) -> str: ...
@extern("rio_str_join")
def _str_join(separator: str, parts: Array[str], count: index) -> str: ...
@extern("rio_str_starts_with")
def _str_starts_with(text: str, part: str) -> bool: ...
@extern("rio_str_ends_with")
def _str_ends_with(text: str, part: str) -> bool: ...
@extern("rio_str_replace")
def _str_replace(text: str, old: str, new: str, limit: index) -> str: ...
@extern("rio_str_strip_start")
def _str_strip_start(text: str, characters: str) -> index: ...
@extern("rio_str_strip_stop")
def _str_strip_stop(text: str, characters: str, start: index) -> index: ...
@extern("rio_str_strip_start")
def _str_strip_start_space(text: str, nothing: _Null) -> index: ...
@extern("rio_str_strip_stop")
def _str_strip_stop_space(text: str, nothing: _Null, start: index) -> index: ...
@extern("rio_str_decode_at")
def _str_decode_at(text: str, offset: index) -> index: ...
@extern("rio_str_next_offset")
def _str_next_offset(text: str, offset: index) -> index: ...
@extern("rio_str_previous_offset")
def _str_previous_offset(text: str, offset: index) -> index: ...
@extern("rio_str_from_char")
def _str_from_char(character: index) -> str: ...
@extern("rio_str_char_at")
def _str_char_at(text: str, place: index) -> index: ...
@extern("rio_str_ascii")
def _str_ascii(text: str) -> str: ...
@extern("rio_char_is_space")
def _char_is_space(character: index) -> bool: ...


class string_builder:
    """Collects text; the runtime's own class."""


@extern("rio_builder_new")
def _builder_new() -> string_builder: ...
@extern("rio_builder_append")
def _builder_append(builder: string_builder, text: str) -> None: ...
@extern("rio_builder_finish")
def _builder_finish(builder: string_builder) -> str: ...


class _Null:
    """The type of the null reference, which only entry points take."""


@intrinsic("rio.null")
def _null() -> _Null: ...


@inline
def _text_of(value: str):
    """The text that an object of an heir of str holds."""
    return value


def _to_str(value):
    text = value.__str__()
    if isinstance(text, str):
        return text
    else:
        raise TypeError("__str__ returned non-string (type " + _class_name(text) + ")")


def repr(value, /):
    text = value.__repr__()
    if isinstance(text, str):
        return text
    else:
        raise TypeError("__repr__ returned non-string (type " + _class_name(text) + ")")


def ascii(value, /):
    if isinstance(value, str):
        return _str_ascii(value)
    else:
        builder = _builder_new()
        for character in repr(value):
            if character.isascii():
                _builder_append(builder, character)
            else:
                # The escape without the quotes around it.
                _builder_append(builder, _str_ascii(character)[1:-1])
        return _builder_finish(builder)


def format(value, spec: str = "", /):
    text = value.__format__(spec)
    if isinstance(text, str):
        return text
    else:
        raise TypeError("__format__ must return a str, not " + _class_name(text))


def _format_plain(value):
    return format(value, "")


def _join_parts(*parts):
    builder = _builder_new()
    for part in parts:
        _builder_append(builder, part)
    return _builder_finish(builder)


def _append_translated(builder, value):
    if value is None:
        return
    elif isinstance(value, str):
        _builder_append(builder, value)
    else:
        if value < 0 or value > 1114111:
            raise ValueError("character mapping must be in range(0x110000)")
        _builder_append(builder, chr(value))


def _translation_of_dict(table: dict):
    result = dict()
    for key in table:
        if isinstance(key, str):
            if len(key) != 1:
                raise ValueError("string keys in translate table must be of length 1")
            result[ord(key)] = table[key]
        else:
            result[key] = table[key]
    return result


def _translation_of_pairs(x: str, y: str):
    if len(x) != len(y):
        raise ValueError("the first two maketrans arguments must have equal length")
    result = dict()
    for source, target in zip(x, y):
        result[ord(source)] = ord(target)
    return result
