"""enumerate, zip, map, filter, reversed, generator expressions."""


@inline
def iter(iterable):
    return iterable.__iter__()


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


class _zip2[First, Second]:
    _first: First
    _second: Second

    @inline
    def __init__(self, first, second):
        self._first = first.__iter__()
        self._second = second.__iter__()

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        first = self._first.__next__()
        return (first, self._second.__next__())


class _zip3[First, Second, Third]:
    _first: First
    _second: Second
    _third: Third

    @inline
    def __init__(self, first, second, third):
        self._first = first.__iter__()
        self._second = second.__iter__()
        self._third = third.__iter__()

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        first = self._first.__next__()
        second = self._second.__next__()
        return (first, second, self._third.__next__())


class _zip1[First]:
    _first: First

    @inline
    def __init__(self, first):
        self._first = first.__iter__()

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        return (self._first.__next__(),)


@inline
def zip(*iterables):
    if _tuple_length(iterables) == 1:
        return _zip1(iterables[0])
    elif _tuple_length(iterables) == 2:
        return _zip2(iterables[0], iterables[1])
    elif _tuple_length(iterables) == 3:
        return _zip3(iterables[0], iterables[1], iterables[2])
    else:
        raise NotImplementedError("zip() of more than three iterables is not supported")


class map[Function, Source]:
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
        return self._function(self._source.__next__())


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


def reversed(sequence):
    return sequence.__reversed__()


class generator[Source, Condition, Element]:
    """A generator expression with one `for`: pulls from its source what the condition admits."""

    _source: Source
    _condition: Condition
    _element: Element

    @inline
    def __init__(self, source: Source, condition: Condition, element: Element):
        self._source = source
        self._condition = condition
        self._element = element

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        while True:
            value = self._source.__next__()
            condition = self._condition
            if condition is None:
                element = self._element
                return element(value)
            elif condition(value):
                element = self._element
                return element(value)


@inline
def _generator_expression(source, element, condition=None):
    return generator(source, condition, element)


class _flattened[Outer, Inner]:
    _outer: Outer
    _inner: Inner | None

    @inline
    def __init__(self, outer: Outer):
        self._outer = outer
        self._inner = None

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        while True:
            inner = self._inner
            if inner is None:
                self._inner = self._outer.__next__()
            else:
                try:
                    return inner.__next__()
                except StopIteration:
                    self._inner = None


@inline
def _flatten_generators(outer):
    return _flattened(outer)


def _iterate_contains(iterable, item):
    for value in iterable:
        if value == item:
            return True
    return False


def _unpack(iterable, before: int, after: int):
    if not hasattr(iterable, "__iter__"):
        raise TypeError("cannot unpack non-iterable " + _class_name(iterable) + " object")
    values = list(iterable)
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
