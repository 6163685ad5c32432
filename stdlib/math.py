"""math: CPython's checks around the target's libm."""

from _sumprod import sumprod

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = _infinity()
nan = float("nan")


@noinline
def _raise_domain():
    raise ValueError("math domain error")


@noinline
def _raise_range():
    raise OverflowError("math range error")


@inline
def _to_float(value) -> float:
    if isinstance(value, float):
        return value
    elif hasattr(value, "__float__"):
        return float(value)
    elif hasattr(value, "__index__"):
        return float(value)
    else:
        raise TypeError("must be real number, not " + _class_name(value))


def _to_int(value) -> int:
    if isinstance(value, int):
        return _int(value)
    else:
        return value.__index__()


@inline
def _checked(result: float, value: float) -> float:
    """For functions that cannot overflow: a result that is no number came from outside of the domain."""
    if not _float_is_finite(result):
        _check_special(result, value)
    return result


@noinline
def _check_special(result: float, value: float):
    if _float_is_nan(result):
        if not _float_is_nan(value):
            _raise_domain()
    elif _float_is_finite(value):
        _raise_domain()


@inline
def _checked_range(result: float, value: float) -> float:
    """For functions that overflow to an infinity."""
    if not _float_is_finite(result):
        _check_special_range(result, value)
    return result


@noinline
def _check_special_range(result: float, value: float):
    if _float_is_nan(result):
        if not _float_is_nan(value):
            _raise_domain()
    elif _float_is_finite(value):
        _raise_range()


@extern("rio_math_acos")
def _acos(value: float) -> float: ...
@extern("rio_math_acosh")
def _acosh(value: float) -> float: ...
@extern("rio_math_asin")
def _asin(value: float) -> float: ...
@extern("rio_math_asinh")
def _asinh(value: float) -> float: ...
@extern("rio_math_atan")
def _atan(value: float) -> float: ...
@extern("rio_math_atan2")
def _atan2(y: float, x: float) -> float: ...
@extern("rio_math_atanh")
def _atanh(value: float) -> float: ...
@extern("rio_math_cbrt")
def _cbrt(value: float) -> float: ...
@extern("rio_math_copysign")
def _copysign(value: float, sign: float) -> float: ...
@extern("rio_math_cos")
def _cos(value: float) -> float: ...
@extern("rio_math_cosh")
def _cosh(value: float) -> float: ...
@extern("rio_math_erf")
def _erf(value: float) -> float: ...
@extern("rio_math_erfc")
def _erfc(value: float) -> float: ...
@extern("rio_math_exp")
def _exp(value: float) -> float: ...
@extern("rio_math_exp2")
def _exp2(value: float) -> float: ...
@extern("rio_math_expm1")
def _expm1(value: float) -> float: ...
@extern("rio_math_fma")
def _fma(x: float, y: float, z: float) -> float: ...
@extern("rio_math_fmod")
def _fmod(x: float, y: float) -> float: ...
@extern("rio_math_ldexp")
def _ldexp(value: float, exponent: index) -> float: ...
@extern("rio_math_frexp_mantissa")
def _frexp_mantissa(value: float) -> float: ...
@extern("rio_math_frexp_exponent")
def _frexp_exponent(value: float) -> index: ...
@extern("rio_math_log")
def _log(value: float) -> float: ...
@extern("rio_math_log10")
def _log10(value: float) -> float: ...
@extern("rio_math_log1p")
def _log1p(value: float) -> float: ...
@extern("rio_math_log2")
def _log2(value: float) -> float: ...
@extern("rio_math_nextafter")
def _nextafter(x: float, y: float) -> float: ...
@extern("rio_math_pow")
def _pow(x: float, y: float) -> float: ...
@extern("rio_math_remainder")
def _remainder(x: float, y: float) -> float: ...
@extern("rio_math_sin")
def _sin(value: float) -> float: ...
@extern("rio_math_sinh")
def _sinh(value: float) -> float: ...
@extern("rio_math_sqrt")
def _sqrt(value: float) -> float: ...
@extern("rio_math_tan")
def _tan(value: float) -> float: ...
@extern("rio_math_tanh")
def _tanh(value: float) -> float: ...
@extern("rio_math_trunc")
def _trunc(value: float) -> float: ...
@extern("rio_math_hypot")
def _hypot(x: float, y: float) -> float: ...
@extern("rio_math_gamma")
def _gamma(value: float) -> float: ...
@extern("rio_math_lgamma")
def _lgamma(value: float) -> float: ...
@extern("rio_math_fabs")
def _fabs(value: float) -> float: ...
@extern("rio_int_gcd")
def _gcd(left: int, right: int) -> int: ...
@extern("rio_int_isqrt")
def _isqrt(value: int) -> int: ...
@extern("rio_int_frexp_mantissa")
def _int_frexp_mantissa(value: int) -> float: ...
@extern("rio_int_frexp_exponent")
def _int_frexp_exponent(value: int) -> index: ...
@extern("rio_float_bits")
def _float_bits(value: float) -> index: ...



def acos(x, /) -> float:
    value = _to_float(x)
    return _checked(_acos(value), value)


def acosh(x, /) -> float:
    value = _to_float(x)
    return _checked(_acosh(value), value)


def asin(x, /) -> float:
    value = _to_float(x)
    return _checked(_asin(value), value)


def asinh(x, /) -> float:
    value = _to_float(x)
    return _checked(_asinh(value), value)


def atan(x, /) -> float:
    value = _to_float(x)
    return _checked(_atan(value), value)


def atanh(x, /) -> float:
    value = _to_float(x)
    return _checked(_atanh(value), value)


def cos(x, /) -> float:
    value = _to_float(x)
    return _checked(_cos(value), value)


def cosh(x, /) -> float:
    value = _to_float(x)
    return _checked_range(_cosh(value), value)


def cbrt(x, /) -> float:
    return _cbrt(_to_float(x))


def erf(x, /) -> float:
    return _erf(_to_float(x))


def erfc(x, /) -> float:
    return _erfc(_to_float(x))


def exp(x, /) -> float:
    value = _to_float(x)
    return _checked_range(_exp(value), value)


def exp2(x, /) -> float:
    value = _to_float(x)
    return _checked_range(_exp2(value), value)


def expm1(x, /) -> float:
    value = _to_float(x)
    return _checked_range(_expm1(value), value)


def log1p(x, /) -> float:
    value = _to_float(x)
    return _checked(_log1p(value), value)


def sin(x, /) -> float:
    value = _to_float(x)
    return _checked(_sin(value), value)


def sinh(x, /) -> float:
    value = _to_float(x)
    return _checked_range(_sinh(value), value)


def tan(x, /) -> float:
    value = _to_float(x)
    return _checked(_tan(value), value)


def tanh(x, /) -> float:
    value = _to_float(x)
    return _checked(_tanh(value), value)


def gamma(x, /) -> float:
    value = _to_float(x)
    if value <= 0.0 and (_float_is_infinite(value) or _math_floor(value) == value):
        _raise_domain()
    return _checked_range(_gamma(value), value)


def lgamma(x, /) -> float:
    value = _to_float(x)
    if value <= 0.0 and _float_is_finite(value) and _math_floor(value) == value:
        _raise_domain()
    return _checked_range(_lgamma(value), value)


@inline
def sqrt(x, /) -> float:
    value = _to_float(x)
    if value < 0.0:
        _raise_domain()
    return _sqrt(value)


@inline
def fabs(x, /) -> float:
    return _fabs(_to_float(x))


def floor(x, /):
    if isinstance(x, float):
        return _math_floor(x).__int__()
    elif hasattr(x, "__floor__"):
        return x.__floor__()
    else:
        return _math_floor(_to_float(x)).__int__()


def ceil(x, /):
    if isinstance(x, float):
        return _math_ceil(x).__int__()
    elif hasattr(x, "__ceil__"):
        return x.__ceil__()
    else:
        return _math_ceil(_to_float(x)).__int__()


def trunc(x, /):
    return x.__trunc__()


@inline
def isnan(x, /) -> bool:
    return _float_is_nan(_to_float(x))


@inline
def isinf(x, /) -> bool:
    return _float_is_infinite(_to_float(x))


@inline
def isfinite(x, /) -> bool:
    return _float_is_finite(_to_float(x))


def degrees(x, /) -> float:
    return _to_float(x) * (180.0 / 3.141592653589793)


def radians(x, /) -> float:
    return _to_float(x) * (3.141592653589793 / 180.0)


def atan2(y, x, /) -> float:
    return _atan2(_to_float(y), _to_float(x))


def copysign(x, y, /) -> float:
    return _copysign(_to_float(x), _to_float(y))


def nextafter(x, y, /) -> float:
    return _nextafter(_to_float(x), _to_float(y))


def ulp(x, /) -> float:
    value = _fabs(_to_float(x))
    if not _float_is_finite(value):
        return value
    following = _nextafter(value, _infinity())
    if _float_is_infinite(following):
        return value - _nextafter(value, -_infinity())
    return following - value


def fmod(x, y, /) -> float:
    left = _to_float(x)
    right = _to_float(y)
    result = _fmod(left, right)
    if _float_is_nan(result) and not _float_is_nan(left) and not _float_is_nan(right):
        _raise_domain()
    return result


def remainder(x, y, /) -> float:
    left = _to_float(x)
    right = _to_float(y)
    result = _remainder(left, right)
    if _float_is_nan(result) and not _float_is_nan(left) and not _float_is_nan(right):
        _raise_domain()
    return result


def pow(x, y, /) -> float:
    base = _to_float(x)
    exponent = _to_float(y)
    result = _pow(base, exponent)
    if not _float_is_finite(result) and _float_is_finite(base) and _float_is_finite(exponent):
        if _float_is_nan(result) or base == 0.0:
            _raise_domain()
        _raise_range()
    return result


def fma(x, y, z, /) -> float:
    a = _to_float(x)
    b = _to_float(y)
    c = _to_float(z)
    result = _fma(a, b, c)
    if not _float_is_finite(result):
        if _float_is_nan(result):
            if not _float_is_nan(a) and not _float_is_nan(b) and not _float_is_nan(c):
                raise ValueError("invalid operation in fma")
        elif _float_is_finite(a) and _float_is_finite(b) and _float_is_finite(c):
            raise OverflowError("overflow in fma")
    return result


def modf(x, /):
    value = _to_float(x)
    if _float_is_nan(value):
        return (value, value)
    if _float_is_infinite(value):
        return (_copysign(0.0, value), value)
    whole = _trunc(value)
    return (_copysign(value - whole, value), whole)


def frexp(x, /):
    value = _to_float(x)
    if value == 0.0 or not _float_is_finite(value):
        return (value, 0)
    return (_frexp_mantissa(value), _int_from_index(_frexp_exponent(value)))


@misfit("i", "Expected an int as second argument to ldexp.")
def ldexp(x, i: int, /) -> float:
    value = _to_float(x)
    if value == 0.0 or not _float_is_finite(value):
        return value
    if i > 2147483647:
        _raise_range()
    if i < -2147483648:
        return _copysign(0.0, value)
    result = _ldexp(value, _int_to_index(i))
    if _float_is_infinite(result):
        _raise_range()
    return result


@inline
def _log_checked(value: float):
    if value <= 0.0:
        _raise_domain()


def _exceeds_float(value: int) -> bool:
    """Whether an int is too large for a float: its logarithm is made of two halves then."""
    return _float_is_infinite(_int_to_float(value))


def _natural_log(x) -> float:
    if isinstance(x, int):
        number = _int(x)
        if number <= 0:
            _raise_domain()
        if _exceeds_float(number):
            return _log(_int_frexp_mantissa(number)) + _log(2.0) * int(_int_frexp_exponent(number)).__float__()
        return _log(_int_to_float(number))
    else:
        value = _to_float(x)
        _log_checked(value)
        return _log(value)


def log(x, base=None, /) -> float:
    if base is None:
        return _natural_log(x)
    else:
        return _natural_log(x) / _natural_log(base)


def log2(x, /) -> float:
    if isinstance(x, int):
        number = _int(x)
        if number <= 0:
            _raise_domain()
        if _exceeds_float(number):
            return _log2(_int_frexp_mantissa(number)) + int(_int_frexp_exponent(number)).__float__()
        return _log2(_int_to_float(number))
    else:
        value = _to_float(x)
        _log_checked(value)
        return _log2(value)


def log10(x, /) -> float:
    if isinstance(x, int):
        number = _int(x)
        if number <= 0:
            _raise_domain()
        if _exceeds_float(number):
            return _log10(_int_frexp_mantissa(number)) + _log10(2.0) * int(_int_frexp_exponent(number)).__float__()
        return _log10(_int_to_float(number))
    else:
        value = _to_float(x)
        _log_checked(value)
        return _log10(value)


def isclose(a, b, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    left = _to_float(a)
    right = _to_float(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if left == right:
        return True
    if _float_is_infinite(left) or _float_is_infinite(right):
        return False
    difference = _fabs(right - left)
    return difference <= _fabs(rel_tol * right) or difference <= _fabs(rel_tol * left) or difference <= abs_tol


def gcd(*integers) -> int:
    result = 0
    for value in integers:
        result = _gcd(result, _to_int(value))
    return result


def lcm(*integers) -> int:
    result = 1
    for value in integers:
        number = _to_int(value)
        if number == 0 or result == 0:
            result = 0
        else:
            result = abs(result // _gcd(result, number) * number)
    return result


def isqrt(n, /) -> int:
    number = _to_int(n)
    if number < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    return _isqrt(number)


def _product_between(low: int, high: int) -> int:
    """low * (low + 1) * ... * high, by halves, so that the large factors are of like size."""
    if high - low < 8:
        result = low
        while low < high:
            low += 1
            result *= low
        return result
    middle = (low + high) // 2
    return _product_between(low, middle) * _product_between(middle + 1, high)


def factorial(n, /) -> int:
    number = _to_int(n)
    if number < 0:
        raise ValueError("factorial() not defined for negative values")
    if number > 9223372036854775807:
        raise OverflowError("factorial() argument should not exceed 9223372036854775807")
    if number < 2:
        return 1
    return _product_between(2, number)


def perm(n, k=None, /) -> int:
    if k is None:
        return factorial(n)
    else:
        number = _to_int(n)
        taken = _to_int(k)
        if number < 0:
            raise ValueError("n must be a non-negative integer")
        if taken < 0:
            raise ValueError("k must be a non-negative integer")
        if taken > number:
            return 0
        if taken == 0:
            return 1
        return _product_between(number - taken + 1, number)


def comb(n, k, /) -> int:
    number = _to_int(n)
    taken = _to_int(k)
    if number < 0:
        raise ValueError("n must be a non-negative integer")
    if taken < 0:
        raise ValueError("k must be a non-negative integer")
    if taken > number:
        return 0
    if number - taken < taken:
        taken = number - taken
    if taken == 0:
        return 1
    if taken < 20:
        # Every prefix of the product is a binomial itself, so the division is exact.
        result = number
        place = 1
        while place < taken:
            result = result * (number - place) // (place + 1)
            place += 1
        return result
    return _product_between(number - taken + 1, number) // _product_between(2, taken)


def prod(iterable, /, *, start=1):
    total = start
    for value in iterable:
        total = total * value
    return total


def fsum(seq, /) -> float:
    """Shewchuk's algorithm: the partial sums do not overlap, so nothing is lost until the end."""
    partials = [0.0]
    partials.clear()
    special_sum = 0.0
    infinite_sum = 0.0
    for item in seq:
        x = _to_float(item)
        given = x
        kept = 0
        for place in range(len(partials)):
            y = partials[place]
            if _fabs(x) < _fabs(y):
                swapped = x
                x = y
                y = swapped
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                partials[kept] = low
                kept += 1
            x = high
        del partials[kept:]
        if x != 0.0:
            if not _float_is_finite(x):
                if _float_is_finite(given):
                    raise OverflowError("intermediate overflow in fsum")
                if _float_is_infinite(given):
                    infinite_sum = infinite_sum + given
                special_sum = special_sum + given
                partials.clear()
            else:
                partials.append(x)
    if special_sum != 0.0:
        if _float_is_nan(infinite_sum):
            raise ValueError("-inf + inf in fsum")
        return special_sum
    return _sum_partials(partials)


def _sum_partials(partials: list[float]) -> float:
    """The exact sum, rounded once."""
    place = len(partials) - 1
    if place < 0:
        return 0.0
    high = partials[place]
    low = 0.0
    while place > 0:
        x = high
        place -= 1
        y = partials[place]
        high = x + y
        low = y - (high - x)
        if low != 0.0:
            break
    # Half an even case: the rest decides.
    if place > 0 and ((low < 0.0 and partials[place - 1] < 0.0) or (low > 0.0 and partials[place - 1] > 0.0)):
        y = low * 2.0
        x = high + y
        if y == x - high:
            high = x
    return high


def _vector_norm(values: list[float], greatest: float, found_nan: bool) -> float:
    """CPython's vector_norm: squares are summed without loss, and the root is corrected once."""
    if _float_is_infinite(greatest):
        return greatest
    if found_nan:
        return float("nan")
    if greatest == 0.0 or len(values) <= 1:
        return greatest
    exponent = _frexp_exponent(greatest)
    if exponent < -1023:
        least = 2.2250738585072014e-308
        scaled = [_float_divide(value, least) for value in values]
        return least * _vector_norm(scaled, _float_divide(greatest, least), found_nan)
    scale = _ldexp(1.0, -exponent)
    total = 1.0
    first_rest = 0.0
    second_rest = 0.0
    for value in values:
        x = value * scale
        square = x * x
        summed = total + square
        first_rest = first_rest + _fma(x, x, -square)
        second_rest = second_rest + ((total - summed) + square)
        total = summed
    root = _sqrt(total - 1.0 + (first_rest + second_rest))
    square = -root * root
    summed = total + square
    first_rest = first_rest + _fma(-root, root, -square)
    second_rest = second_rest + ((total - summed) + square)
    total = summed
    rest = total - 1.0 + (first_rest + second_rest)
    root = root + _float_divide(rest, 2.0 * root)
    return _float_divide(root, scale)


def _norm(values: list[float]) -> float:
    greatest = 0.0
    found_nan = False
    for value in values:
        if _float_is_nan(value):
            found_nan = True
        elif value > greatest:
            greatest = value
    return _vector_norm(values, greatest, found_nan)


def hypot(*coordinates) -> float:
    if _tuple_length(coordinates) == 2:
        return _hypot(_to_float(coordinates[0]), _to_float(coordinates[1]))
    else:
        values = [0.0]
        values.clear()
        for value in coordinates:
            values.append(_fabs(_to_float(value)))
        return _norm(values)


def dist(p, q, /) -> float:
    first = [0.0]
    first.clear()
    for value in p:
        first.append(_to_float(value))
    place = 0
    for value in q:
        if place < len(first):
            first[place] = _fabs(first[place] - _to_float(value))
        place += 1
    if place != len(first):
        raise ValueError("both points must have the same number of dimensions")
    return _norm(first)
