"""enumerate, zip, map, filter, reversed, generator expressions."""


@inline
class callable_iterator[Function, Sentinel]:
    _function: Function
    _sentinel: Sentinel
    _is_done: bool

    def __init__(self, function: Function, sentinel: Sentinel):
        self._function = function
        self._sentinel = sentinel
        self._is_done = False

    def __iter__(self):
        return self

    def __next__(self):
        if self._is_done:
            raise StopIteration
        function = self._function
        try:
            value = function()
        except StopIteration:
            self._is_done = True
            raise
        if _same(value, self._sentinel):
            self._is_done = True
            raise StopIteration
        return value


def iter(iterable, sentinel=..., /):
    if sentinel is ...:
        return iterable.__iter__()
    else:
        if not callable(iterable):
            raise TypeError("iter(v, w): v must be callable")
        return callable_iterator(iterable, sentinel)


def next(iterator, default=...):
    if default is ...:
        return iterator.__next__()
    else:
        try:
            return iterator.__next__()
        except StopIteration:
            return default


class enumerate[Source]:
    _source: Source
    _place: int

    @inline
    def __init__(self, iterable, start: int = 0):
        self._source = iterable.__iter__()
        self._place = start

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        value = self._source.__next__()
        place = self._place
        self._place = place + 1
        return (place, value)


def _iterators_of(iterables):
    """The iterators of a tuple of iterables; a list of them where only the run knows how many there are."""
    if isinstance(iterables, _long_tuple):
        iterators = []
        for iterable in iterables:
            iterators.append(iterable.__iter__())
        return iterators
    elif _tuple_length(iterables) == 0:
        return ()
    else:
        first = iterables[0].__iter__()
        return (first, *_iterators_of(iterables[1:]))


@inline
def _next_of(iterators):
    """A tuple of the next value of each, taken from left to right."""
    if isinstance(iterators, list):
        values = []
        for iterator in iterators:
            values.append(iterator.__next__())
        return _long_tuple_of(values)
    elif _tuple_length(iterators) == 0:
        return ()
    else:
        first = iterators[0].__next__()
        return (first, *_next_of(iterators[1:]))


@shown_as("zip")
class _zip[Iterators]:
    _iterators: Iterators

    @inline
    def __init__(self, iterators: Iterators):
        self._iterators = iterators

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        iterators = self._iterators
        if isinstance(iterators, list):
            if len(iterators) == 0:
                raise StopIteration
            return _next_of(iterators)
        elif _tuple_length(iterators) == 0:
            raise StopIteration
        else:
            return _next_of(iterators)


@shown_as("zip")
class _strict_zip[Iterators]:
    _iterators: Iterators
    _is_strict: bool
    # How many iterators have given a value in this round.
    _taken: int

    def __init__(self, iterators: Iterators, is_strict: bool):
        self._iterators = iterators
        self._is_strict = is_strict
        self._taken = 0

    def __iter__(self):
        return self

    def _next_after(self, iterators):
        if isinstance(iterators, list):
            values = []
            for iterator in iterators:
                values.append(iterator.__next__())
                self._taken += 1
            return _long_tuple_of(values)
        elif _tuple_length(iterators) == 0:
            return ()
        else:
            first = iterators[0].__next__()
            self._taken += 1
            return (first, *self._next_after(iterators[1:]))

    def __next__(self):
        iterators = self._iterators
        if len(iterators) == 0:
            raise StopIteration
        self._taken = 0
        try:
            return self._next_after(iterators)
        except StopIteration:
            if self._is_strict:
                self._check()
            raise StopIteration

    def _check(self):
        """One of the iterators has ended: all must."""
        if self._taken > 0:
            _raise_uneven_zip(self._taken + 1, "shorter")
        place = 1
        for iterator in self._iterators:
            if place > 1:
                try:
                    iterator.__next__()
                except StopIteration:
                    place += 1
                    continue
                _raise_uneven_zip(place, "longer")
            place += 1


def _raise_uneven_zip(place: int, comparison: str):
    others = "argument 1" if place == 2 else "arguments 1-" + str(place - 1)
    raise ValueError("zip() argument " + str(place) + " is " + comparison + " than " + others)


class zip:
    def __new__(*iterables, strict=None):
        if strict is None:
            return _zip(_iterators_of(iterables))
        else:
            return _strict_zip(_iterators_of(iterables), bool(strict))


class map:
    def __new__(function, iterable, /, *iterables):
        if _tuple_length(iterables) == 0:
            return _map(function, iterable.__iter__())
        else:
            return _map_of_many(function, _iterators_of((iterable, *iterables)))


@shown_as("map")
class _map[Function, Source]:
    _function: Function
    _source: Source

    @inline
    def __init__(self, function: Function, source: Source):
        self._function = function
        self._source = source

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        return self._function(self._source.__next__())


@shown_as("map")
class _map_of_many[Function, Iterators]:
    _function: Function
    _iterators: Iterators

    @inline
    def __init__(self, function: Function, iterators: Iterators):
        self._function = function
        self._iterators = iterators

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        return self._function(*_next_of(self._iterators))


class filter[Function, Source]:
    _function: Function
    _source: Source

    @inline
    def __init__(self, function: Function, iterable):
        self._function = function
        self._source = iterable.__iter__()

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        while True:
            value = self._source.__next__()
            function = self._function
            if function is None:
                if value:
                    return value
            elif function(value):
                return value


def reversed(sequence, /):
    if hasattr(sequence, "__reversed__"):
        return sequence.__reversed__()
    elif isinstance(sequence, tuple):
        return _long_tuple(sequence).__reversed__()
    elif hasattr(sequence, "__getitem__") and hasattr(sequence, "__len__"):
        return _reversed_sequence(sequence, len(sequence) - 1)
    else:
        raise TypeError("'" + _class_name(sequence) + "' object is not reversible")


@shown_as("reversed")
class _reversed_sequence[Sequence]:
    """The items of an object with `__len__` and `__getitem__`, from the last to the first."""

    _sequence: Sequence
    _place: int

    def __init__(self, sequence: Sequence, place: int):
        self._sequence = sequence
        self._place = place

    def __iter__(self):
        return self

    def __next__(self):
        place = self._place
        if place < 0:
            raise StopIteration
        self._place = place - 1
        return self._sequence[place]


@shown_as("iterator")
class _sequence_iterator[Sequence]:
    """The items of an object with `__getitem__` alone, up to the first IndexError."""

    _sequence: Sequence
    _place: int

    @inline
    def __init__(self, sequence: Sequence):
        self._sequence = sequence
        self._place = 0

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        place = self._place
        if place < 0:
            raise StopIteration
        try:
            value = self._sequence[place]
        except (IndexError, StopIteration):
            self._place = -1
            raise StopIteration
        self._place = place + 1
        return value


@inline
def _iterate_sequence(sequence):
    return _sequence_iterator(sequence)


def _iterate_contains(iterable, item):
    for value in iterable:
        if _same(value, item):
            return True
    return False


def _unpack(iterable, before: int, after: int):
    if after >= 0 or isinstance(iterable, list):
        values = list(_unsized(iterable))
    else:
        # No more is asked for than tells that there is too much: the rest may have no end.
        values = []
        for value in iterable:
            values.append(value)
            if len(values) > before:
                break
    count = len(values)
    if after < 0:
        if count < before:
            raise ValueError("not enough values to unpack (expected " + str(before) + ", got " + str(count) + ")")
        if count > before:
            raise ValueError("too many values to unpack (expected " + str(before) + ")")
    elif count < before + after:
        raise ValueError("not enough values to unpack (expected at least " + str(before + after) + ", got " + str(count) + ")")
    return values


def _unpack_rest(values, before: int, after: int):
    rest = []
    for place in range(before, len(values) - after):
        rest.append(values[place])
    return rest
