"""The parts of a str one by one: what loops over `split` and `splitlines` go through, and those two are made of."""


class _word_iterator:
    """Words between spaces."""

    _text: str
    _place: index

    @inline
    def __init__(self, text: str):
        self._text = text
        self._place = 0

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        text = self._text
        end = text._byte_length()
        start = _skip_spaces(text, self._place)
        if start >= end:
            raise StopIteration
        place = start
        while place < end and not _is_space(_str_decode_at(text, place)):
            place = _str_next_offset(text, place)
        self._place = place
        return _str_slice_bytes(text, start, place)

    def _rest(self):
        """All from the next word on, or None."""
        start = _skip_spaces(self._text, self._place)
        end = self._text._byte_length()
        if start >= end:
            return None
        return _str_slice_bytes(self._text, start, end)


class _part_iterator:
    """Parts between separators; `_place` is -1 behind the last."""

    _text: str
    _separator: str
    _place: index

    @inline
    def __init__(self, text: str, separator: str):
        self._text = text
        self._separator = separator
        self._place = 0

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        start = self._place
        if start < 0:
            raise StopIteration
        text = self._text
        end = text._byte_length()
        stop = _str_find_bytes(text, self._separator, start, end)
        if stop < 0:
            self._place = -1
            return _str_slice_bytes(text, start, end)
        self._place = stop + self._separator._byte_length()
        return _str_slice_bytes(text, start, stop)

    def _rest(self):
        """All behind the last separator found, or None."""
        if self._place < 0:
            return None
        return _str_slice_bytes(self._text, self._place, self._text._byte_length())


class _line_iterator:
    _text: str
    _keeps_ends: bool
    _place: index

    @inline
    def __init__(self, text: str, keeps_ends: bool):
        self._text = text
        self._keeps_ends = keeps_ends
        self._place = 0

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        text = self._text
        end = text._byte_length()
        start = self._place
        if start >= end:
            raise StopIteration
        place = start
        while place < end:
            character = _str_decode_at(text, place)
            after = _str_next_offset(text, place)
            if _ends_line(character):
                if character == 13 and after < end and _str_decode_at(text, after) == 10:
                    after = after + 1
                self._place = after
                return _str_slice_bytes(text, start, after if self._keeps_ends else place)
            place = after
        self._place = end
        return _str_slice_bytes(text, start, end)


def _skip_spaces(text: str, place: index) -> index:
    end = text._byte_length()
    while place < end and _is_space(_str_decode_at(text, place)):
        place = _str_next_offset(text, place)
    return place


@inline
def _is_space(character: index) -> bool:
    return (character <= 32 or character >= 128) and _char_is_space(character)


def _ends_line(character: index):
    if character < 14:
        return character >= 10
    return (character >= 28 and character <= 30) or character == 133 or character == 8232 or character == 8233
