"""The builtin functions."""


@inline
def len(value, /):
    if _defined_by_program(value, "__len__"):
        return _checked_length(value.__len__())
    else:
        return int(value.__len__())


def _checked_length(length):
    """What a program's `__len__` returned."""
    if hasattr(length, "__index__"):
        count = length.__index__()
        if count < 0:
            raise ValueError("__len__() should return >= 0")
        if count > 9223372036854775807:
            raise OverflowError("cannot fit 'int' into an index-sized integer")
        return count
    else:
        raise TypeError("'" + _class_name(length) + "' object cannot be interpreted as an integer")


@inline
def abs(value, /):
    return value.__abs__()


def hash(value, /):
    return _int_from_word(_hash_word(value))


def divmod(left, right, /):
    if isinstance(left, int) and not _defined_by_program(left, "__divmod__"):
        if isinstance(right, int) and not _defined_by_program(right, "__rdivmod__"):
            return _int(left).__divmod__(_int(right))
        elif isinstance(right, float) and not _defined_by_program(right, "__rdivmod__"):
            return left.__float__().__divmod__(right)
        elif hasattr(right, "__rdivmod__"):
            return right.__rdivmod__(left)
        else:
            _raise_no_divmod(left, right)
    elif isinstance(left, float) and not _defined_by_program(left, "__divmod__"):
        if isinstance(right, float) and not _defined_by_program(right, "__rdivmod__"):
            return left.__divmod__(right)
        elif isinstance(right, int) and not _defined_by_program(right, "__rdivmod__"):
            return left.__divmod__(right.__float__())
        elif hasattr(right, "__rdivmod__"):
            return right.__rdivmod__(left)
        else:
            _raise_no_divmod(left, right)
    elif hasattr(left, "__divmod__"):
        return left.__divmod__(right)
    elif hasattr(right, "__rdivmod__"):
        return right.__rdivmod__(left)
    else:
        _raise_no_divmod(left, right)


@noinline
def _raise_no_divmod(left, right):
    raise TypeError("unsupported operand type(s) for divmod(): '" + _class_name(left) + "' and '" + _class_name(right) + "'")


def pow(base, exp, mod=None):
    if mod is None:
        return base**exp
    elif _defined_by_program(base, "__pow__"):
        return base.__pow__(exp, mod)
    elif isinstance(base, float) or isinstance(exp, float) or isinstance(mod, float):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    elif not (isinstance(base, int) and isinstance(exp, int) and isinstance(mod, int)):
        names = "'" + _class_name(base) + "', '" + _class_name(exp) + "', '" + _class_name(mod) + "'"
        raise TypeError("unsupported operand type(s) for ** or pow(): " + names)
    else:
        if mod == 0:
            raise ValueError("pow() 3rd argument cannot be 0")
        if exp < 0:
            inverse = _int_inverse_mod(base, mod)
            if _status() == 1001:
                raise ValueError("base is not invertible for the given modulus")
            return _int_pow_mod(inverse, -exp, mod)
        return _int_pow_mod(base, exp, mod)


def round(number, ndigits=None):
    if ndigits is None:
        return number.__round__()
    else:
        return number.__round__(ndigits)


@misfit("character", "ord() expected string of length 1, but {0} found")
def ord(character: str, /):
    if len(character) != 1:
        raise TypeError("ord() expected a character, but string of length " + str(len(character)) + " found")
    return _int_from_index(_str_decode_at(character, 0))


def chr(code: int, /):
    if code < 0 or code > 0x10FFFF:
        raise ValueError("chr() arg not in range(0x110000)")
    return _str_from_char(_int_to_index(code))


def _prefixed(number: int, base: index, prefix: str):
    if number < 0:
        return "-" + prefix + _int_format(-number, base)
    return prefix + _int_format(number, base)


def hex(number, /):
    return _prefixed(number.__index__(), 16, "0x")


def oct(number, /):
    return _prefixed(number.__index__(), 8, "0o")


def bin(number, /):
    return _prefixed(number.__index__(), 2, "0b")


def any(iterable, /):
    for value in iterable:
        if value:
            return True
    return False


def all(iterable, /):
    for value in iterable:
        if not value:
            return False
    return True


def sum(iterable, /, start=0):
    """As CPython since 3.12: ints exactly, floats with Neumaier's compensation, anything else by `+`."""
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    elif isinstance(start, bool) or _defined_by_program(start, "__add__"):
        return _sum_generic(iterable.__iter__(), start)
    elif isinstance(start, int):
        return _sum_ints(iterable.__iter__(), start)
    elif isinstance(start, float):
        return _sum_floats(iterable.__iter__(), start)
    else:
        return _sum_generic(iterable.__iter__(), start)


def _sum_ints(iterator, start: int):
    total = start
    for value in iterator:
        if _defined_by_program(value, "__add__") or _defined_by_program(value, "__radd__"):
            return _sum_on(iterator, total + value)
        elif isinstance(value, int):
            number = _int(value)
            total = total + number
            # Past a machine word CPython goes on by plain `+`, which shows if floats follow.
            if not _is_small(number) or not _is_small(total):
                if not _int_fits_word(number) or not _int_fits_word(total):
                    return _sum_generic(iterator, total)
        else:
            return _sum_on(iterator, total + value)
    return total


def _sum_on(iterator, total):
    if isinstance(total, float) and not _defined_by_program(total, "__add__"):
        return _sum_floats(iterator, total)
    else:
        return _sum_generic(iterator, total)


def _sum_floats(iterator, start: float):
    total = start
    correction = 0.0
    for value in iterator:
        if _defined_by_program(value, "__add__") or _defined_by_program(value, "__radd__"):
            return _sum_generic(iterator, _corrected(total, correction) + value)
        elif isinstance(value, float):
            following = total + value
            if abs(total) >= abs(value):
                correction = correction + ((total - following) + value)
            else:
                correction = correction + ((value - following) + total)
            total = following
        elif isinstance(value, int):
            number = _int(value)
            if not _is_small(number) and not _int_fits_word(number):
                return _sum_generic(iterator, _corrected(total, correction) + number)
            total = total + _int_to_float(number)
        else:
            return _sum_generic(iterator, _corrected(total, correction) + value)
    return _corrected(total, correction)


@inline
def _corrected(total: float, correction: float) -> float:
    # An infinity or an overflow must not become a NaN, nor lose its sign.
    if correction != 0.0 and _float_is_finite(correction):
        return total + correction
    return total


def _sum_generic(iterator, start):
    total = start
    for value in iterator:
        total = total + value
    return total


@extern("rio_int_fits_word")
def _int_fits_word(value: int) -> bool: ...


def min(first, /, *rest, key=None, default=...):
    if _tuple_length(rest) == 0:
        return _least(first.__iter__(), key, default)
    elif isinstance(rest, _long_tuple) and len(rest) == 0 and hasattr(first, "__iter__"):
        return _least(first.__iter__(), key, default)
    else:
        if key is None:
            least = first
            for value in rest:
                if value < least:
                    least = value
            return least
        else:
            least = first
            least_key = key(first)
            for value in rest:
                value_key = key(value)
                if value_key < least_key:
                    least = value
                    least_key = value_key
            return least


def _least(iterator, key, default):
    try:
        least = iterator.__next__()
    except StopIteration:
        if default is ...:
            raise ValueError("min() iterable argument is empty")
        else:
            return default
    if key is None:
        for value in iterator:
            if value < least:
                least = value
    else:
        least_key = key(least)
        for value in iterator:
            value_key = key(value)
            if value_key < least_key:
                least = value
                least_key = value_key
    return least


def max(first, /, *rest, key=None, default=...):
    if _tuple_length(rest) == 0:
        return _greatest(first.__iter__(), key, default)
    elif isinstance(rest, _long_tuple) and len(rest) == 0 and hasattr(first, "__iter__"):
        return _greatest(first.__iter__(), key, default)
    else:
        if key is None:
            greatest = first
            for value in rest:
                if value > greatest:
                    greatest = value
            return greatest
        else:
            greatest = first
            greatest_key = key(first)
            for value in rest:
                value_key = key(value)
                if value_key > greatest_key:
                    greatest = value
                    greatest_key = value_key
            return greatest


def _greatest(iterator, key, default):
    try:
        greatest = iterator.__next__()
    except StopIteration:
        if default is ...:
            raise ValueError("max() iterable argument is empty")
        else:
            return default
    if key is None:
        for value in iterator:
            if value > greatest:
                greatest = value
    else:
        greatest_key = key(greatest)
        for value in iterator:
            value_key = key(value)
            if value_key > greatest_key:
                greatest = value
                greatest_key = value_key
    return greatest


def print(*values, sep=" ", end="\n", file=None, flush=False):
    if sep is None:
        separator = " "
    elif isinstance(sep, str):
        separator = _text_of(sep)
    else:
        raise TypeError("sep must be None or a string, not " + _class_name(sep))
    if end is None:
        ending = "\n"
    elif isinstance(end, str):
        ending = _text_of(end)
    else:
        raise TypeError("end must be None or a string, not " + _class_name(end))
    if file is None:
        rebound = _rebound_stream("stdout")
        if rebound is ...:
            stream = _stream_standard(1)
            first = True
            for value in values:
                if not first:
                    _write(stream, separator)
                first = False
                _write(stream, str(value))
            _write(stream, ending)
            if flush:
                _check_write(_stream_flush(stream))
        elif rebound is not None:
            _print_to(rebound, values, separator, ending, flush)
    else:
        _print_to(file, values, separator, ending, flush)


@inline
def _print_to(file, values, separator: str, ending: str, flush):
    first = True
    for value in values:
        if not first:
            file.write(separator)
        first = False
        file.write(str(value))
    file.write(ending)
    if flush:
        file.flush()


class _UnknownPart:
    """What a field of a dataclass has been given and only the class's own code could say again."""

    def __repr__(self):
        raise NotImplementedError("the `default` or `metadata` of a dataclass's field, which is no literal,")


def _value_of_callable(obj, /):
    return callable(obj)


def _value_of_isinstance(obj, class_or_tuple, /):
    return isinstance(obj, class_or_tuple)


def _value_of_issubclass(cls, class_or_tuple, /):
    return issubclass(cls, class_or_tuple)


def _value_of_type(object, /):
    return type(object)


@extern("rio_stream_standard")
def _stream_standard(descriptor: index) -> index: ...


@extern("rio_stream_write")
def _stream_write(stream: index, text: str) -> index: ...


@extern("rio_stream_flush")
def _stream_flush(stream: index) -> index: ...


@extern("rio_error_text")
def _error_text(number: index) -> str: ...


@inline
def _write(stream: index, text: str):
    result = _stream_write(stream, text)
    if result != 0:
        _check_write(result)
