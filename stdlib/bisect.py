"""bisect: where a value belongs in a sorted sequence."""


def _last_place(a, lo: int, hi):
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        return len(a)
    else:
        return _int(hi)


@misfit("hi", "argument should be integer or None, not '{0}'")
def bisect_right(a, x, lo: int = 0, hi: int | None = None, *, key=None):
    """Behind every item that is not greater than x."""
    first = lo
    last = _last_place(a, lo, hi)
    while first < last:
        middle = (first + last) // 2
        if key is None:
            is_less = x < a[middle]
        else:
            is_less = x < key(a[middle])
        if is_less:
            last = middle
        else:
            first = middle + 1
    return first


@misfit("hi", "argument should be integer or None, not '{0}'")
def bisect_left(a, x, lo: int = 0, hi: int | None = None, *, key=None):
    """In front of every item that is not less than x."""
    first = lo
    last = _last_place(a, lo, hi)
    while first < last:
        middle = (first + last) // 2
        if key is None:
            is_less = a[middle] < x
        else:
            is_less = key(a[middle]) < x
        if is_less:
            first = middle + 1
        else:
            last = middle
    return first


@misfit("hi", "argument should be integer or None, not '{0}'")
def bisect(a, x, lo: int = 0, hi: int | None = None, *, key=None):
    return bisect_right(a, x, lo, hi, key=key)


@misfit("hi", "argument should be integer or None, not '{0}'")
def insort_right(a, x, lo: int = 0, hi: int | None = None, *, key=None):
    if key is None:
        a.insert(bisect_right(a, x, lo, hi), x)
    else:
        a.insert(bisect_right(a, key(x), lo, hi, key=key), x)


@misfit("hi", "argument should be integer or None, not '{0}'")
def insort_left(a, x, lo: int = 0, hi: int | None = None, *, key=None):
    if key is None:
        a.insert(bisect_left(a, x, lo, hi), x)
    else:
        a.insert(bisect_left(a, key(x), lo, hi, key=key), x)


@misfit("hi", "argument should be integer or None, not '{0}'")
def insort(a, x, lo: int = 0, hi: int | None = None, *, key=None):
    insort_right(a, x, lo, hi, key=key)
