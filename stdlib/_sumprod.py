"""math.sumprod."""


@extern("rio_math_fma")
def _fma(x: float, y: float, z: float) -> float: ...


class _TripleLength:
    """A sum of products in three floats, of which each holds what the one before had no room for."""

    high: float
    low: float
    tiny: float

    def __init__(self):
        self.high = 0.0
        self.low = 0.0
        self.tiny = 0.0

    def add_product(self, x: float, y: float) -> bool:
        """False where the sum would not be finite, and is left as it was."""
        product = x * y
        rest = _fma(x, y, -product)
        high = self.high + product
        from_high = _lost(self.high, product, high)
        middle = self.low + rest
        from_low = _lost(self.low, rest, middle)
        low = middle + from_high
        if not _float_is_finite(high):
            return False
        self.tiny = self.tiny + from_low + _lost(middle, from_high, low)
        self.high = high
        self.low = low
        return True

    def total(self) -> float:
        last = self.low + self.tiny
        sum = self.high + last
        return sum + _lost(self.high, last, sum) + _lost(self.low, self.tiny, last)


def _lost(a: float, b: float, sum: float) -> float:
    """What `sum`, the float nearest to `a + b`, lacks of it."""
    part = sum - a
    return (a - (sum - part)) + (b - part)


def _float_or_none(value):
    """The float of a number that a product of floats may have for a factor."""
    if isinstance(value, float):
        return value
    elif isinstance(value, int):
        try:
            return float(value)
        except OverflowError:
            return None
    else:
        return None


def _is_word(value):
    return not isinstance(value, bool) and -(1 << 63) <= value < 1 << 63


def sumprod(p, q, /):
    """CPython's ways: products of floats are summed as if without rounding, until something else comes."""
    first = list(p)
    second = list(q)
    if len(first) != len(second):
        raise ValueError("Inputs are not the same length")
    total = 0
    sum = _TripleLength()
    sums_floats = True
    is_sum_used = False
    of_ints = True
    for place in range(len(first)):
        x = first[place]
        y = second[place]
        are_ints = isinstance(x, int) and isinstance(y, int)
        if of_ints and are_ints:
            total = total + x * y
            # CPython's sum of ints is a machine word.
            of_ints = _is_word(x) and _is_word(y) and _is_word(total)
            sums_floats = of_ints
            continue
        of_ints = False
        if sums_floats:
            if not are_ints:
                left = _float_or_none(x)
                right = _float_or_none(y)
                if left is not None and right is not None:
                    if sum.add_product(left, right):
                        is_sum_used = True
                        continue
            sums_floats = False
            if is_sum_used:
                total = total + sum.total()
        total = total + x * y
    if sums_floats and is_sum_used:
        return total + sum.total()
    return total
