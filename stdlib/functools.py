"""functools: reduce."""


def reduce(function, iterable, initial=..., /):
    iterator = iterable.__iter__()
    if initial is ...:
        try:
            first = iterator.__next__()
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
        total = first
        for value in iterator:
            total = function(total, value)
        return total
    else:
        result = initial
        for value in iterator:
            result = function(result, value)
        return result
