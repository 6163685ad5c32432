"""int and bool."""


class int:
    @inline
    def __new__(value=0, base=None):
        if base is None:
            if isinstance(value, index):
                return _int_from_index(value)
            elif isinstance(value, str):
                return _parse_int(value, 10)
            elif hasattr(value, "__int__") or not hasattr(value, "__index__"):
                number = value.__int__()
                if isinstance(number, int):
                    return _int(number)
                else:
                    raise TypeError("__int__ returned non-int (type " + _class_name(number) + ")")
            else:
                return _index_value(value)
        elif isinstance(value, str):
            return _parse_int(value, _range_bound(base))
        else:
            raise TypeError("int() can't convert non-string with explicit base")

    @inline
    def __int__(self):
        return _int(self)

    @inline
    def __index__(self):
        return _int(self)

    @inline
    def __float__(self) -> float:
        if _is_small(self):
            return _word_to_float(_int_to_index(self))
        return _big_to_float(self)

    @inline
    def __bool__(self):
        return _int_ne(self, 0)

    @intrinsic("rio.int.add")
    def __add__(self, other: int) -> int: ...
    @intrinsic("rio.int.sub")
    def __sub__(self, other: int) -> int: ...
    @intrinsic("rio.int.mul")
    def __mul__(self, other: int) -> int: ...

    @inline
    def __floordiv__(self, other: int):
        if other == 0:
            _raise_zero_division_error("integer division or modulo by zero")
        return _int_floordiv(self, other)

    @inline
    def __mod__(self, other: int):
        if other == 0:
            _raise_zero_division_error("integer modulo by zero")
        return _int_mod(self, other)

    def __divmod__(self, other: int):
        if other == 0:
            _raise_zero_division_error("integer division or modulo by zero")
        if _is_small(self) and _is_small(other):
            return (_int_floordiv(self, other), _int_mod(self, other))
        results = Array[int](2)
        _int_divmod(self, other, results)
        return (results[0], results[1])

    @inline
    def __truediv__(self, other: int) -> float:
        if other == 0:
            _raise_zero_division_error("division by zero")
        result = _int_true_divide(self, other)
        if _float_is_infinite(result):
            _raise_overflow_error("integer division result too large for a float")
        return result

    def __pow__(self, other: int):
        if other < 0:
            return float(self) ** float(other)
        return _int_pow(self, other)

    @inline
    def _to_nonnegative(self, other: int):
        return _int_pow(self, other)

    def __lshift__(self, other: int):
        if other < 0:
            raise ValueError("negative shift count")
        if other > 65536:
            _check_shifted(self, other)
        return _int_shl(self, other)

    def __rshift__(self, other: int):
        if other < 0:
            raise ValueError("negative shift count")
        return _int_shr(self, other)

    @intrinsic("rio.int.and")
    def __and__(self, other: int) -> int: ...
    @intrinsic("rio.int.or")
    def __or__(self, other: int) -> int: ...
    @intrinsic("rio.int.xor")
    def __xor__(self, other: int) -> int: ...
    @intrinsic("rio.int.neg")
    def __neg__(self) -> int: ...
    @intrinsic("rio.int.abs")
    def __abs__(self) -> int: ...
    @intrinsic("rio.int.invert")
    def __invert__(self) -> int: ...

    @inline
    def __pos__(self):
        return _int(self)

    @intrinsic("rio.int.cmp {predicate = #rio<predicate eq>}")
    def __eq__(self, other: int) -> bool: ...
    @intrinsic("rio.int.cmp {predicate = #rio<predicate ne>}")
    def __ne__(self, other: int) -> bool: ...
    @intrinsic("rio.int.cmp {predicate = #rio<predicate lt>}")
    def __lt__(self, other: int) -> bool: ...
    @intrinsic("rio.int.cmp {predicate = #rio<predicate le>}")
    def __le__(self, other: int) -> bool: ...
    @intrinsic("rio.int.cmp {predicate = #rio<predicate gt>}")
    def __gt__(self, other: int) -> bool: ...
    @intrinsic("rio.int.cmp {predicate = #rio<predicate ge>}")
    def __ge__(self, other: int) -> bool: ...

    def __hash__(self):
        return _int_from_word(_int_hash(_int(self)))

    def __repr__(self):
        if _int_digits_exceed(self, 4300):
            raise ValueError("Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")
        return _int_text(self)

    def __round__(self, digits=None):
        if digits is None:
            return _int(self)
        else:
            if digits >= 0:
                return _int(self)
            unit = _int_pow(10, -digits)
            # To the nearest multiple, ties to the even one.
            quotient = self // unit
            rest = self - quotient * unit
            if rest * 2 > unit or (rest * 2 == unit and quotient % 2 == 1):
                quotient += 1
            return quotient * unit

    def __trunc__(self):
        return _int(self)

    def __floor__(self):
        return _int(self)

    def __ceil__(self):
        return _int(self)

    def __format__(self, spec: str):
        if _defined_by_program(self, "__str__") or _defined_by_program(self, "__repr__"):
            if spec == "":
                return _to_str(self)
        return _format_int(_int(self), spec)

    def as_integer_ratio(self):
        return (_int(self), 1)

    def bit_length(self):
        return int(_int_bit_length(self))

    def bit_count(self):
        return int(_int_bit_count(self))

    def is_integer(self):
        return True

    def conjugate(self):
        return _int(self)

    @property
    def real(self):
        return _int(self)

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return _int(self)

    @property
    def denominator(self):
        return 1


class bool(int):
    @inline
    def __new__(value=False):
        if value:
            return True
        return False

    @inline
    def __bool__(self):
        return self

    @inline
    def __int__(self):
        return _int(self)

    @intrinsic("arith.andi")
    def _and(self, other: bool) -> bool: ...
    @intrinsic("arith.ori")
    def _or(self, other: bool) -> bool: ...
    @intrinsic("arith.xori")
    def _xor(self, other: bool) -> bool: ...

    @inline
    def __and__(self, other: int | bool):
        if isinstance(other, bool):
            return self._and(other)
        else:
            return _int(self) & other

    @inline
    def __or__(self, other: int | bool):
        if isinstance(other, bool):
            return self._or(other)
        else:
            return _int(self) | other

    @inline
    def __xor__(self, other: int | bool):
        if isinstance(other, bool):
            return self._xor(other)
        else:
            return _int(self) ^ other

    @inline
    def __repr__(self):
        return "True" if self else "False"

    def __format__(self, spec: str):
        if spec == "":
            return self.__repr__()
        return _format_bool(_int(self), spec)


@inline
def _int(value: int):
    return value


@intrinsic("rio.int.cmp {predicate = #rio<predicate ne>}")
def _int_ne(left: int, right: int) -> bool: ...


@intrinsic("rio.int.floordiv")
def _int_floordiv(left: int, right: int) -> int: ...


@intrinsic("rio.int.mod")
def _int_mod(left: int, right: int) -> int: ...


@intrinsic("rio.int.pow")
def _int_pow(left: int, right: int) -> int: ...


@noinline
def _check_shifted(number: int, count: int):
    """Raises what CPython does where no memory holds the shifted number."""
    if number == 0:
        return
    digits = (number.bit_length() + 29) // 30 + (count + 29) // 30
    # So many digits of 30 bits an object of CPython can have at most.
    if digits > 2305843009213693945:
        _raise_overflow_error("too many digits in integer")
    _check_room(_int_to_index(digits), 4)


@intrinsic("rio.int.shl")
def _int_shl(left: int, right: int) -> int: ...


@intrinsic("rio.int.shr")
def _int_shr(left: int, right: int) -> int: ...


@intrinsic("rio.int.to_float")
def _int_to_float(value: int) -> float: ...


@intrinsic("rio.int.from_float")
def _int_from_float(value: float) -> int: ...


@extern("rio_int_true_divide")
def _int_true_divide(left: int, right: int) -> float: ...


@extern("rio_int_divmod")
def _int_divmod(left: int, right: int, results: Array[int]) -> None: ...


@extern("rio_int_pow_mod")
def _int_pow_mod(base: int, exponent: int, modulus: int) -> int: ...


@extern("rio_int_inverse_mod")
def _int_inverse_mod(value: int, modulus: int) -> int: ...


@extern("rio_int_hash")
def _int_hash(value: int) -> index: ...


@extern("rio_int_text")
def _int_text(value: int) -> str: ...


@extern("rio_int_format")
def _int_format(value: int, base: index) -> str: ...


@extern("rio_int_digits_exceed")
def _int_digits_exceed(value: int, limit: index) -> bool: ...


@extern("rio_int_bit_length")
def _int_bit_length(value: int) -> index: ...


@extern("rio_int_bit_count")
def _int_bit_count(value: int) -> index: ...


@extern("rio_int_compare_float")
def _int_compare_float(left: int, right: float) -> index: ...


@extern("rio_int_parse")
def _int_parse(text: str, base: index) -> int: ...


@extern("rio_status")
def _status() -> index: ...


def _parse_int(text: str, base: int):
    if base != 0 and (base < 2 or base > 36):
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    value = _int_parse(text, index(base))
    status = _status()
    if status == 1001:
        raise ValueError("invalid literal for int() with base " + str(base) + ": " + repr(text))
    if status == 1004:
        raise ValueError("Exceeds the limit (4300 digits) for integer string conversion: value has " + str(len(text)) + " digits; use sys.set_int_max_str_digits() to increase the limit")
    return value


@noinline
def _big_to_float(value: int) -> float:
    result = _int_to_float(value)
    if _float_is_infinite(result):
        _raise_overflow_error("int too large to convert to float")
    return result


def _repeat_count(times: int) -> index:
    """How often a sequence is repeated, limited to what no sequence can be long."""
    if not _int_fits_word(times):
        _raise_overflow_error("cannot fit 'int' into an index-sized integer")
    if times <= 0:
        return 0
    return _saturated(times)


def _index_of(value):
    """An index given to a sequence: beyond a machine word it is out of range of anything."""
    if isinstance(value, int):
        number = _int(value)
    else:
        number = value.__index__()
    if _is_small(number):
        return _int_to_index(number)
    return _far_place(number)


@noinline
def _far_place(number: int) -> index:
    """For an index that is no small integer: out of range of anything, on the negative side."""
    if not _int_fits_word(number):
        raise IndexError("cannot fit 'int' into an index-sized integer")
    return -4611686018427387904


def _check_size_argument(number: int):
    """What C functions say that take a size."""
    if not _is_small(number) and not _int_fits_word(number):
        raise OverflowError("Python int too large to convert to C ssize_t")


@inline
def _index_value(value):
    """What `__index__` of the value says, which must be an int."""
    number = value.__index__()
    if isinstance(number, int):
        return _int(number)
    else:
        raise TypeError("__index__ returned non-int (type " + _class_name(number) + ")")
