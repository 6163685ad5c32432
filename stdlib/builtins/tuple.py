"""tuple, twice: of a length that the compiler knows, and of any length.

The methods of `tuple` are compiled for each combination of element types; loops over one are unrolled here. A
`_long_tuple` is what programs get where only the run knows the length, and to them it is a tuple as well.
"""


@registered("Sequence")
class tuple:
    def __len__(self):
        return _tuple_length(self)

    def __iter__(self):
        return _long_tuple(self).__iter__()

    @inline
    def __getitem__(self, key):
        if isinstance(key, slice):
            return _long_tuple(self)[key]
        elif not hasattr(key, "__index__"):
            raise TypeError("tuple indices must be integers or slices, not " + _class_name(key))
        else:
            place = _range_bound(key)
            if place < 0:
                place = place + _tuple_length(self)
            for known in _static_range(_tuple_length(self)):
                if place == known:
                    return self[known]
            raise IndexError("tuple index out of range")

    def __contains__(self, item):
        for value in self:
            if _same(value, item):
                return True
        return False

    def index(self, item, start: int = 0, stop: int = 9223372036854775807):
        length = index(len(self))
        first = int(_slice_bound(_clamp(start), length, 1))
        end = int(_slice_bound(_clamp(stop), length, 1))
        place = 0
        for value in self:
            if first <= place and place < end and _same(value, item):
                return place
            place += 1
        raise ValueError("tuple.index(x): x not in tuple")

    def count(self, item):
        number = 0
        for value in self:
            if _same(value, item):
                number += 1
        return number

    def __eq__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return _long_tuple(self) == other
        elif _tuple_length(self) != _tuple_length(other):
            return False
        else:
            for place in _static_range(_tuple_length(self)):
                if not _same(self[place], other[place]):
                    return False
            return True

    def __lt__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return _long_tuple(self) < other
        elif _tuple_length(self) <= _tuple_length(other):
            for place in _static_range(_tuple_length(self)):
                if not _same(self[place], other[place]):
                    return _element_lt(self[place], other[place])
            return _tuple_length(self) < _tuple_length(other)
        else:
            for place in _static_range(_tuple_length(other)):
                if not _same(self[place], other[place]):
                    return _element_lt(self[place], other[place])
            return False

    def __le__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return _long_tuple(self) <= other
        elif _tuple_length(self) <= _tuple_length(other):
            for place in _static_range(_tuple_length(self)):
                if not _same(self[place], other[place]):
                    return _element_le(self[place], other[place])
            return True
        else:
            for place in _static_range(_tuple_length(other)):
                if not _same(self[place], other[place]):
                    return _element_le(self[place], other[place])
            return False

    def __gt__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return _long_tuple(self) > other
        elif _tuple_length(self) <= _tuple_length(other):
            for place in _static_range(_tuple_length(self)):
                if not _same(self[place], other[place]):
                    return _element_gt(self[place], other[place])
            return False
        else:
            for place in _static_range(_tuple_length(other)):
                if not _same(self[place], other[place]):
                    return _element_gt(self[place], other[place])
            return True

    def __ge__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return _long_tuple(self) >= other
        elif _tuple_length(self) <= _tuple_length(other):
            for place in _static_range(_tuple_length(self)):
                if not _same(self[place], other[place]):
                    return _element_ge(self[place], other[place])
            return _tuple_length(self) == _tuple_length(other)
        else:
            for place in _static_range(_tuple_length(other)):
                if not _same(self[place], other[place]):
                    return _element_ge(self[place], other[place])
            return True

    def __add__(self, other: tuple):
        return (*self, *other)

    def __mul__(self, times: int):
        return _long_tuple(self) * times

    def __rmul__(self, times: int):
        return _long_tuple(self) * times

    def __hash__(self):
        # xxHash's mixing, as CPython's tuplehash does it.
        mixed = _xxh_start()
        for value in self:
            mixed = _xxh_mix(mixed, _word_of(hash(value)))
        return _xxh_finish(mixed, index(_tuple_length(self)))

    def __repr__(self):
        if _tuple_length(self) == 0:
            return "()"
        else:
            if not _repr_enter(self):
                return "(...)"
            try:
                text = self._joined_repr()
            finally:
                _repr_leave()
            return text

    def _joined_repr(self):
        if _tuple_length(self) == 0:
            return "()"
        else:
            text = "("
            first = True
            for value in self:
                if not first:
                    text = text + ", "
                first = False
                text = text + repr(value)
            if _tuple_length(self) == 1:
                return text + ",)"
            else:
                return text + ")"


@shown_as("tuple")
class _long_tuple[T](tuple):
    _items: Array[T]
    _size: index

    def __init__(self, iterable):
        values = list[T](iterable)
        self._items = values._items
        self._size = values._size

    @inline
    def _adopt(self, values: list[T]):
        """Takes over the storage of a list that nobody else has."""
        self._items = values._items
        self._size = values._size

    @inline
    def _as_list(self) -> list[T]:
        """A list over the same storage, which nobody may change."""
        values = list[T]()
        values._items = self._items
        values._size = self._size
        return values

    @inline
    def __len__(self):
        return int(self._size)

    @inline
    def __iter__(self):
        return tuple_iterator(self)

    def __reversed__(self):
        return self._as_list().__reversed__()

    @inline
    def __getitem__(self, key):
        if isinstance(key, slice):
            return _long_tuple_of(self._as_list()[key])
        else:
            place = _index_of(key)
            if place < 0:
                place = place + self._size
            if place < 0 or place >= self._size:
                raise IndexError("tuple index out of range")
            return self._items[place]

    def __contains__(self, item):
        return item in self._as_list()

    def index(self, item, start: int = 0, stop: int = 9223372036854775807):
        place = _slice_bound(_clamp(start), self._size, 1)
        end = _slice_bound(_clamp(stop), self._size, 1)
        while place < end:
            if _same(self._items[place], item):
                return int(place)
            place = place + 1
        raise ValueError("tuple.index(x): x not in tuple")

    def count(self, item):
        return self._as_list().count(item)

    def __eq__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return self._as_list() == other._as_list()
        else:
            return self._as_list() == list(other)

    def __lt__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return self._as_list() < other._as_list()
        else:
            return self._as_list() < list(other)

    def __le__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return self._as_list() <= other._as_list()
        else:
            return self._as_list() <= list(other)

    def __gt__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return self._as_list() > other._as_list()
        else:
            return self._as_list() > list(other)

    def __ge__(self, other: tuple):
        if isinstance(other, _long_tuple):
            return self._as_list() >= other._as_list()
        else:
            return self._as_list() >= list(other)

    def __add__(self, other: tuple):
        return _join_tuples(self, other)

    def __mul__(self, times: int):
        return _long_tuple_of(self._as_list() * times)

    def __rmul__(self, times: int):
        return _long_tuple_of(self._as_list() * times)

    def __hash__(self):
        mixed = _xxh_start()
        place: index = 0
        while place < self._size:
            mixed = _xxh_mix(mixed, _word_of(hash(self._items[place])))
            place = place + 1
        return _xxh_finish(mixed, self._size)

    def __repr__(self):
        if self._size == 0:
            return "()"
        if not _repr_enter(self):
            return "(...)"
        try:
            text = self._joined_repr()
        finally:
            _repr_leave()
        return text

    def _joined_repr(self):
        builder = _builder_new()
        _builder_append(builder, "(")
        place: index = 0
        while place < self._size:
            if place != 0:
                _builder_append(builder, ", ")
            _builder_append(builder, repr(self._items[place]))
            place = place + 1
        _builder_append(builder, ",)" if self._size == 1 else ")")
        return _builder_finish(builder)


class tuple_iterator[T]:
    _items: Array[T]
    _size: index
    _place: index

    @inline
    def __init__(self, source: _long_tuple[T]):
        self._items = source._items
        self._size = source._size
        self._place = 0

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        place = self._place
        if place >= self._size:
            raise StopIteration
        self._place = place + 1
        return self._items[place]


@inline
def _long_tuple_of(values):
    """A tuple of the values of a list that nobody else has."""
    result = _long_tuple(())
    result._adopt(values)
    return result


def _join_tuples(left, right):
    values = list(left)
    values.extend(right)
    return _long_tuple(values)


def _rest_of_tuple(first, values, start: int):
    """first + values[start:]"""
    if _tuple_length(first) == 0 and start == 0:
        return values
    gathered = list(first)
    place = start
    while place < len(values):
        gathered.append(values[place])
        place += 1
    return _long_tuple(gathered)


def _gather_fields(iterable, count: int):
    """The values for the fields of a named tuple."""
    values = list(iterable)
    if len(values) != count:
        raise TypeError("Expected " + str(count) + " arguments, got " + str(len(values)))
    return values


@inline
def _xxh_mix(mixed: index, lane: index) -> index:
    mixed = mixed + lane * _xxh_prime_2()
    mixed = (mixed << 31) | _shift_right_unsigned(mixed, 33)
    return mixed * _xxh_prime_1()


@inline
def _xxh_finish(mixed: index, length: index) -> int:
    mixed = mixed + (length ^ _xxh_prime_5() ^ 3527539)
    if mixed == -1:
        return 1546275796
    return _int_from_word(mixed)


# The elements behind the first often cannot be ordered and need not: `(priority, job)`.
@inline
def _element_lt(left, right):
    if hasattr(left, "__lt__") or hasattr(right, "__gt__"):
        return left < right
    else:
        _raise_type_error("'<' not supported between instances of '" + _class_name(left) + "' and '" + _class_name(right) + "'")


@inline
def _element_le(left, right):
    if hasattr(left, "__le__") or hasattr(right, "__ge__"):
        return left <= right
    else:
        _raise_type_error("'<=' not supported between instances of '" + _class_name(left) + "' and '" + _class_name(right) + "'")


@inline
def _element_gt(left, right):
    if hasattr(left, "__gt__") or hasattr(right, "__lt__"):
        return left > right
    else:
        _raise_type_error("'>' not supported between instances of '" + _class_name(left) + "' and '" + _class_name(right) + "'")


@inline
def _element_ge(left, right):
    if hasattr(left, "__ge__") or hasattr(right, "__le__"):
        return left >= right
    else:
        _raise_type_error("'>=' not supported between instances of '" + _class_name(left) + "' and '" + _class_name(right) + "'")


@extern("rio_int_to_word")
def _word_of(value: int) -> index: ...


def _xxh_start() -> index:
    return 2870177450012600261


def _xxh_prime_1() -> index:
    return -7046029288634856825


def _xxh_prime_2() -> index:
    return -4417276706812531889


def _xxh_prime_5() -> index:
    return 2870177450012600261
