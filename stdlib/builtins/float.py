"""float."""


class float:
    def __new__(value=0.0):
        if isinstance(value, str):
            return _parse_float(value)
        elif hasattr(value, "__float__") or not hasattr(value, "__index__"):
            number = value.__float__()
            if isinstance(number, float):
                return number
            else:
                raise TypeError(_class_name(value) + ".__float__ returned non-float (type " + _class_name(number) + ")")
        else:
            return _index_value(value).__float__()

    @inline
    def __float__(self):
        return self

    def __int__(self):
        if _float_is_nan(self):
            raise ValueError("cannot convert float NaN to integer")
        if _float_is_infinite(self):
            raise OverflowError("cannot convert float infinity to integer")
        return _int_from_float(self)

    @inline
    def __bool__(self):
        return _float_ne(self, 0.0)

    @intrinsic("arith.addf")
    def __add__(self, other: float) -> float: ...
    @intrinsic("arith.subf")
    def __sub__(self, other: float) -> float: ...
    @intrinsic("arith.mulf")
    def __mul__(self, other: float) -> float: ...

    @inline
    def __truediv__(self, other: float):
        if other == 0.0:
            _raise_zero_division_error("float division by zero")
        return _float_divide(self, other)

    def __floordiv__(self, other: float):
        if other == 0.0:
            raise ZeroDivisionError("float floor division by zero")
        return _float_floordiv(self, other)

    def __mod__(self, other: float):
        if other == 0.0:
            raise ZeroDivisionError("float modulo by zero")
        return _float_mod(self, other)

    def __divmod__(self, other: float):
        if other == 0.0:
            raise ZeroDivisionError("float divmod()")
        return (_float_floordiv(self, other), _float_mod(self, other))

    def __pow__(self, other: float):
        if self == 0.0 and other < 0.0:
            raise ZeroDivisionError("0.0 cannot be raised to a negative power")
        result = _float_pow(self, other)
        if _float_is_infinite(result) and _float_is_finite(self) and _float_is_finite(other):
            raise OverflowError(34, "Numerical result out of range")
        if _float_is_nan(result) and self < 0.0 and _float_is_finite(other) and _float_is_finite(self):
            raise ValueError("a negative number to a fraction is complex, which is not supported")
        return result

    @inline
    def __radd__(self, other: float):
        return other + self

    @inline
    def __rsub__(self, other: float):
        return other - self

    @inline
    def __rmul__(self, other: float):
        return other * self

    @inline
    def __rtruediv__(self, other: float):
        return other / self

    def __rfloordiv__(self, other: float):
        return other // self

    def __rmod__(self, other: float):
        return other % self

    def __rdivmod__(self, other: float):
        return other.__divmod__(self)

    def __rpow__(self, other: float):
        return other**self

    @intrinsic("arith.negf")
    def __neg__(self) -> float: ...
    @extern("rio_math_fabs")
    def __abs__(self) -> float: ...

    @inline
    def __pos__(self):
        return self

    @inline
    def __eq__(self, other: float | int):
        if isinstance(other, float):
            return _float_eq(self, other)
        else:
            return _int_compare_float(other, self) == 0

    @inline
    def __ne__(self, other: float | int):
        if isinstance(other, float):
            return _float_ne(self, other)
        else:
            return _int_compare_float(other, self) != 0

    @inline
    def __lt__(self, other: float | int):
        if isinstance(other, float):
            return _float_lt(self, other)
        else:
            return _int_compare_float(other, self) == 1

    @inline
    def __le__(self, other: float | int):
        if isinstance(other, float):
            return _float_le(self, other)
        else:
            order = _int_compare_float(other, self)
            return order == 0 or order == 1

    @inline
    def __gt__(self, other: float | int):
        if isinstance(other, float):
            return _float_gt(self, other)
        else:
            return _int_compare_float(other, self) == -1

    @inline
    def __ge__(self, other: float | int):
        if isinstance(other, float):
            return _float_ge(self, other)
        else:
            order = _int_compare_float(other, self)
            return order == 0 or order == -1

    def __hash__(self):
        return _int_from_word(_float_hash(self, 0))

    def __repr__(self):
        return _float_repr(self)

    def __format__(self, spec: str):
        if _defined_by_program(self, "__str__") or _defined_by_program(self, "__repr__"):
            if spec == "":
                return _to_str(self)
        return _format_float(self, spec)

    def __round__(self, digits=None):
        if digits is None:
            if _float_is_nan(self):
                raise ValueError("cannot convert float NaN to integer")
            if _float_is_infinite(self):
                raise OverflowError("cannot convert float infinity to integer")
            return _int_from_float(_float_round_half_even(self))
        else:
            result = _float_round(self, _clamp(_range_bound(digits)))
            if _float_is_infinite(result) and _float_is_finite(self):
                raise OverflowError("rounded value too large to represent")
            return result

    def __trunc__(self):
        return self.__int__()

    def __floor__(self):
        return _math_floor(self).__int__()

    def __ceil__(self):
        return _math_ceil(self).__int__()

    def is_integer(self):
        return _float_is_finite(self) and _math_floor(self) == self

    def as_integer_ratio(self):
        if _float_is_nan(self):
            raise ValueError("cannot convert NaN to integer ratio")
        if _float_is_infinite(self):
            raise OverflowError("cannot convert Infinity to integer ratio")
        return (_float_numerator(self), _float_denominator(self))

    def conjugate(self):
        return self

    def hex(self):
        return _float_hex(self)

    @staticmethod
    @misfit("text", "bad argument type for built-in operation")
    def fromhex(text: str, /):
        value = _float_from_hex(text)
        status = _status()
        if status == 1001:
            raise ValueError("invalid hexadecimal floating-point string")
        if status == 1000:
            raise OverflowError("hexadecimal value too large to represent as a float")
        return value

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0.0


@intrinsic("arith.divf")
def _float_divide(left: float, right: float) -> float: ...


@intrinsic("arith.cmpf {predicate = 1 : i64}")
def _float_eq(left: float, right: float) -> bool: ...


@intrinsic("arith.cmpf {predicate = 13 : i64}")
def _float_ne(left: float, right: float) -> bool: ...


@intrinsic("arith.cmpf {predicate = 4 : i64}")
def _float_lt(left: float, right: float) -> bool: ...


@intrinsic("arith.cmpf {predicate = 5 : i64}")
def _float_le(left: float, right: float) -> bool: ...


@intrinsic("arith.cmpf {predicate = 2 : i64}")
def _float_gt(left: float, right: float) -> bool: ...


@intrinsic("arith.cmpf {predicate = 3 : i64}")
def _float_ge(left: float, right: float) -> bool: ...


@intrinsic("rio.float.floordiv")
def _float_floordiv(left: float, right: float) -> float: ...


@intrinsic("rio.float.mod")
def _float_mod(left: float, right: float) -> float: ...


@intrinsic("rio.float.pow")
def _float_pow(left: float, right: float) -> float: ...


@extern("rio_float_is_nan")
def _float_is_nan(value: float) -> bool: ...


@extern("rio_float_is_finite")
def _float_is_finite(value: float) -> bool: ...


@inline
def _float_is_infinite(value: float):
    return _float_eq(value, _infinity()) or _float_eq(value, -_infinity())


@inline
def _infinity():
    return 1e999


@extern("rio_float_hash")
def _float_hash(value: float, identity: index) -> index: ...


@extern("rio_float_repr")
def _float_repr(value: float) -> str: ...


@extern("rio_float_from_hex")
def _float_from_hex(text: str) -> float: ...
@extern("rio_float_hex")
def _float_hex(value: float) -> str: ...


@extern("rio_float_round")
def _float_round(value: float, digits: index) -> float: ...


@extern("rio_float_round_half_even")
def _float_round_half_even(value: float) -> float: ...


@extern("rio_float_numerator")
def _float_numerator(value: float) -> int: ...


@extern("rio_float_denominator")
def _float_denominator(value: float) -> int: ...


@extern("rio_math_floor")
def _math_floor(value: float) -> float: ...


@extern("rio_math_ceil")
def _math_ceil(value: float) -> float: ...


@extern("rio_float_parse")
def _float_parse(text: str) -> float: ...


def _parse_float(text: str):
    value = _float_parse(text)
    if _status() == 1001:
        raise ValueError("could not convert string to float: " + repr(text))
    return value
