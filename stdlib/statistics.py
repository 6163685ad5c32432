"""statistics: averages and measures of spread of ints and floats. Sums are exact, as ratios of ints, and rounded once."""

from math import exp, fsum, inf, isfinite, isnan, isqrt, log, nan, sumprod


class StatisticsError(ValueError):
    pass


class _Ratio:
    """An exact number; `special` has what a sum with infinities and NaNs makes of it."""

    numerator: int
    denominator: int
    special: float
    is_special: bool

    def __init__(self):
        self.numerator = 0
        self.denominator = 1
        self.special = 0.0
        self.is_special = False

    def add(self, numerator: int, denominator: int):
        if denominator == self.denominator:
            self.numerator += numerator
        else:
            self.numerator = self.numerator * denominator + numerator * self.denominator
            self.denominator *= denominator
            self._shorten()

    def _shorten(self):
        """The denominators of floats are powers of two."""
        while self.denominator > 1 and self.numerator % 2 == 0 and self.denominator % 2 == 0:
            self.numerator //= 2
            self.denominator //= 2


def _parts(value):
    """The numerator and denominator of a finite number."""
    if isinstance(value, float):
        return value.as_integer_ratio()
    elif isinstance(value, int):
        return (int(value), 1)
    else:
        raise TypeError("can't convert type '" + _class_name(value) + "' to numerator/denominator")


def _values_of(data):
    """A list of the values; what is given may be an iterator."""
    return list(data)


def _sum_of(values):
    total = _Ratio()
    for value in values:
        if isinstance(value, float) and not isfinite(value):
            total.special += value
            total.is_special = True
        else:
            numerator, denominator = _parts(value)
            total.add(numerator, denominator)
    return total


def _squares_about(values):
    """The sum of the squared distances from the mean, times the square of the number of values; its denominator."""
    count = len(values)
    total = _Ratio()
    squares = _Ratio()
    for value in values:
        if isinstance(value, float) and not isfinite(value):
            raise NotImplementedError("the spread of values that are not finite")
        numerator, denominator = _parts(value)
        total.add(numerator, denominator)
        squares.add(numerator * numerator, denominator * denominator)
    common = total.denominator * total.denominator
    numerator = count * squares.numerator * common - total.numerator * total.numerator * squares.denominator
    return (numerator, squares.denominator * common)


def _number(numerator: int, denominator: int, values):
    """The ratio as a number of the values' type: an int where they are ints and it is one."""
    if _are_floats(values):
        return numerator / denominator
    if numerator % denominator == 0:
        return numerator // denominator
    return numerator / denominator


def _are_floats(values):
    for value in values:
        if isinstance(value, float):
            return True
    return False


def mean(data):
    values = _values_of(data)
    if len(values) == 0:
        raise StatisticsError("mean requires at least one data point")
    total = _sum_of(values)
    if total.is_special:
        return total.special / len(values)
    return _number(total.numerator, total.denominator * len(values), values)


def fmean(data, weights=None):
    if weights is not None:
        return _weighted_mean(list(data), list(weights))
    else:
        values = [float(value) for value in data]
        if len(values) == 0:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(values) / len(values)


def _weighted_mean(values, weights):
    if len(values) != len(weights):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if total == 0:
        raise StatisticsError("sum of weights must be non-zero")
    return sumprod(values, weights) / total


def geometric_mean(data):
    logarithms = [0.0]
    logarithms.clear()
    count = 0
    has_zero = False
    for value in data:
        count += 1
        if value > 0.0 or isnan(value):
            logarithms.append(log(value))
        elif value == 0.0:
            has_zero = True
        else:
            raise StatisticsError("No negative inputs allowed", value)
    total = fsum(logarithms)
    if count == 0:
        raise StatisticsError("Must have a non-empty dataset")
    if isnan(total):
        return nan
    if has_zero:
        if total == inf:
            return nan
        return 0.0
    return exp(total / count)


def _check_positive(value):
    if value < 0:
        raise StatisticsError("harmonic mean does not support negative values")


def harmonic_mean(data, weights=None):
    values = list(data)
    if len(values) == 0:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if weights is None:
        if len(values) == 1:
            _check_positive(values[0])
            return values[0]
        return _harmonic_mean(values, [1] * len(values))
    else:
        return _harmonic_mean(values, list(weights))


def _harmonic_mean(values, weights):
    if len(values) != len(weights):
        raise StatisticsError("Number of weights does not match data size")
    for weight in weights:
        _check_positive(weight)
    of_weights = _sum_of(weights)
    shares = [0.0]
    shares.clear()
    for place in range(len(values)):
        _check_positive(values[place])
        if weights[place] == 0:
            shares.append(0.0)
        elif values[place] == 0:
            return 0
        else:
            shares.append(weights[place] / values[place])
    total = _sum_of(shares)
    if total.is_special or of_weights.is_special:
        raise NotImplementedError("riocc: a harmonic mean of values that are not finite")
    if total.numerator <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return (of_weights.numerator * total.denominator) / (of_weights.denominator * total.numerator)


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    values = sorted(data)
    count = len(values)
    if count < 2:
        if count == 1:
            return values * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method == "inclusive":
        return [_between(values, (count - 1) * step, (count - 1) * step // n, n) for step in range(1, n)]
    if method == "exclusive":
        return [_between_outer(values, (count + 1) * step, n) for step in range(1, n)]
    raise ValueError("Unknown method: " + repr(method))


def _between(values, scaled: int, place: int, n: int):
    """The point between two values that `scaled` divided by `n` is the place of."""
    rest = scaled - place * n
    return (values[place] * (n - rest) + values[place + 1] * rest) / n


def _between_outer(values, scaled: int, n: int):
    """The same where the first value has the place 1."""
    place = min(max(scaled // n, 1), len(values) - 1)
    rest = scaled - place * n
    return (values[place - 1] * (n - rest) + values[place] * rest) / n


def median(data):
    values = sorted(data)
    count = len(values)
    if count == 0:
        raise StatisticsError("no median for empty data")
    if count % 2 == 1:
        return values[count // 2]
    middle = count // 2
    return (values[middle - 1] + values[middle]) / 2


def median_low(data):
    values = sorted(data)
    if len(values) == 0:
        raise StatisticsError("no median for empty data")
    return values[(len(values) - 1) // 2]


def median_high(data):
    values = sorted(data)
    if len(values) == 0:
        raise StatisticsError("no median for empty data")
    return values[len(values) // 2]


def _counts_of(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    return counts


def mode(data):
    counts = _counts_of(data)
    most = 0
    for value in counts:
        most = max(most, counts[value])
    for value in counts:
        if counts[value] == most:
            return value
    raise StatisticsError("no mode for empty data")


def multimode(data):
    counts = _counts_of(data)
    most = 0
    for value in counts:
        most = max(most, counts[value])
    return [value for value in counts if counts[value] == most]


def variance(data, xbar=None):
    values = _spread_values(data, xbar, 2, "variance requires at least two data points")
    numerator, denominator = _squares_about(values)
    return _number(numerator, denominator * len(values) * (len(values) - 1), values)


def pvariance(data, mu=None):
    values = _spread_values(data, mu, 1, "pvariance requires at least one data point")
    numerator, denominator = _squares_about(values)
    return _number(numerator, denominator * len(values) * len(values), values)


def stdev(data, xbar=None):
    values = _spread_values(data, xbar, 2, "stdev requires at least two data points")
    numerator, denominator = _squares_about(values)
    return _root(numerator, denominator * len(values) * (len(values) - 1))


def pstdev(data, mu=None):
    values = _spread_values(data, mu, 1, "pstdev requires at least one data point")
    numerator, denominator = _squares_about(values)
    return _root(numerator, denominator * len(values) * len(values))


def _spread_values(data, center, needed: int, words: str):
    if center is not None:
        raise NotImplementedError("a mean given to functions of spread")
    else:
        values = _values_of(data)
        if len(values) < needed:
            raise StatisticsError(words)
        return values


def _root(numerator: int, denominator: int):
    """The square root of a ratio, correctly rounded: an integer root of 64 bits or more whose last bit says whether
    anything is left, so that dividing by a power of two rounds it right."""
    if numerator == 0:
        return 0.0
    shift = 0
    while (numerator << (2 * shift)) // denominator < 1 << 128:
        shift += 64
    scaled = numerator << (2 * shift)
    root = isqrt(scaled // denominator)
    if root * root * denominator != scaled:
        root |= 1
    return root / (1 << shift)
