"""tuple. Its methods are compiled for each combination of element types; loops over a tuple here are unrolled."""


class tuple:
    def __new__(iterable=()):
        raise TypeError("tuple() of an iterable of unknown length is not supported; use list()")

    def __len__(self):
        return _tuple_length(self)

    def __iter__(self):
        values = []
        for value in self:
            values.append(value)
        return values.__iter__()

    def __getitem__(self, place: int):
        values = []
        for value in self:
            values.append(value)
        if place >= len(values) or place < -len(values):
            raise IndexError("tuple index out of range")
        return values[place]

    def __contains__(self, item):
        for value in self:
            if _same(value, item):
                return True
        return False

    def index(self, item):
        place = 0
        for value in self:
            if _same(value, item):
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
        if _tuple_length(self) != _tuple_length(other):
            return False
        else:
            for place in _static_range(_tuple_length(self)):
                if not _same(self[place], other[place]):
                    return False
            return True

    def __lt__(self, other: tuple):
        if _tuple_length(self) <= _tuple_length(other):
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
        if _tuple_length(self) <= _tuple_length(other):
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
        if _tuple_length(self) <= _tuple_length(other):
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
        if _tuple_length(self) <= _tuple_length(other):
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

    def __hash__(self):
        # xxHash's mixing, as CPython's tuplehash does it.
        mixed = _xxh_start()
        for value in self:
            lane = _word_of(hash(value))
            mixed = mixed + lane * _xxh_prime_2()
            mixed = (mixed << 31) | _shift_right_unsigned(mixed, 33)
            mixed = mixed * _xxh_prime_1()
        mixed = mixed + (index(_tuple_length(self)) ^ _xxh_prime_5() ^ 3527539)
        if mixed == -1:
            return 1546275796
        return _int_from_word(mixed)

    def __repr__(self):
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
