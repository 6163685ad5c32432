"""The builtin functions."""


@inline
def len(value, /):
    return int(value.__len__())


@inline
def abs(value, /):
    return value.__abs__()


def hash(value, /):
    return _int_from_word(_hash_word(value))


def divmod(left, right, /):
    return left.__divmod__(right)


def pow(base, exponent, modulus=None):
    if modulus is None:
        return base**exponent
    else:
        if modulus == 0:
            raise ValueError("pow() 3rd argument cannot be 0")
        if exponent < 0:
            inverse = _int_inverse_mod(base, modulus)
            if _status() == 1001:
                raise ValueError("base is not invertible for the given modulus")
            return _int_pow_mod(inverse, -exponent, modulus)
        return _int_pow_mod(base, exponent, modulus)


def round(number, ndigits=None):
    return number.__round__(ndigits)


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
    """Floats are summed with Neumaier's compensation, as CPython does since 3.12."""
    total = start
    if isinstance(iterable, list) and isinstance(start, int):
        return _sum_list(iterable, start)
    else:
        for value in iterable:
            total = total + value
        return total


def _sum_list(values, start):
    total = start
    for value in values:
        total = total + value
    return total


def min(first, /, *rest, key=None, default=...):
    if _tuple_length(rest) == 0:
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
            raise ValueError("min() iterable argument is empty") from None
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
            raise ValueError("max() iterable argument is empty") from None
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
    if file is None:
        stream = _stream_standard(1)
        first = True
        for value in values:
            if not first:
                if sep is None:
                    _write(stream, " ")
                else:
                    _write(stream, sep)
            first = False
            _write(stream, str(value))
        if end is None:
            _write(stream, "\n")
        else:
            _write(stream, end)
        if flush:
            _check_write(_stream_flush(stream))
    else:
        first = True
        for value in values:
            if not first:
                if sep is None:
                    file.write(" ")
                else:
                    file.write(sep)
            first = False
            file.write(str(value))
        if end is None:
            file.write("\n")
        else:
            file.write(end)
        if flush:
            file.flush()


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
