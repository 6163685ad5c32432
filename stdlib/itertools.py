"""itertools; `product` and `chain` for as many arguments as are written out here."""


class count:
    _next: int
    _step: int

    @inline
    def __init__(self, start: int = 0, step: int = 1):
        self._next = start
        self._step = step

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value


class _repeat_for_ever[T]:
    _value: T

    @inline
    def __init__(self, value: T):
        self._value = value

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        return self._value


class _repeat_times[T]:
    _value: T
    _left: int

    @inline
    def __init__(self, value: T, times: int):
        self._value = value
        self._left = times

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        if self._left <= 0:
            raise StopIteration
        self._left -= 1
        return self._value


def repeat(object, times=None):
    if times is None:
        return _repeat_for_ever(object)
    else:
        return _repeat_times(object, times)


class cycle[Source, T]:
    _source: Source
    _values: list[T]
    _place: int
    _is_exhausted: bool

    @inline
    def __init__(self, iterable, /):
        self._source = iterable.__iter__()
        self._values = list[T]()
        self._place = 0
        self._is_exhausted = False

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        if not self._is_exhausted:
            try:
                value = self._source.__next__()
                self._values.append(value)
                return value
            except StopIteration:
                self._is_exhausted = True
        if len(self._values) == 0:
            raise StopIteration
        if self._place == len(self._values):
            self._place = 0
        self._place += 1
        return self._values[self._place - 1]


class _chain[First, Second]:
    _first: First
    _second: Second
    _in_first: bool

    @inline
    def __init__(self, first: First, second: Second):
        self._first = first
        self._second = second
        self._in_first = True

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        if self._in_first:
            try:
                return self._first.__next__()
            except StopIteration:
                self._in_first = False
        return self._second.__next__()


def chain(*iterables):
    if _tuple_length(iterables) == 0:
        return [].__iter__()
    elif _tuple_length(iterables) == 1:
        return iterables[0].__iter__()
    elif _tuple_length(iterables) == 2:
        return _chain(iterables[0].__iter__(), iterables[1].__iter__())
    elif _tuple_length(iterables) == 3:
        return _chain(_chain(iterables[0].__iter__(), iterables[1].__iter__()), iterables[2].__iter__())
    else:
        raise NotImplementedError("chain() of more than three iterables is not supported")


class _islice[Source]:
    _source: Source
    _skip: int
    _left: int
    _step: int

    @inline
    def __init__(self, source: Source, start: int, left: int, step: int):
        self._source = source
        self._skip = start
        self._left = left
        self._step = step

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        # `_left` places remain before the stop; a negative number is no bound.
        while self._skip > 0:
            if self._left == 0:
                raise StopIteration
            self._skip -= 1
            self._left -= 1
            self._source.__next__()
        if self._left == 0:
            raise StopIteration
        self._left -= 1
        self._skip = self._step - 1
        return self._source.__next__()


def islice(iterable, start, stop=..., step=1, /):
    if stop is ...:
        return _islice(iterable.__iter__(), 0, _islice_bound(start), 1)
    else:
        if step < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
        first = 0
        if start is not None:
            first = start
        if first < 0:
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        return _islice(iterable.__iter__(), first, _islice_bound(stop), step)


def _islice_bound(stop) -> int:
    if stop is None:
        return -1
    else:
        if stop < 0:
            raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        return stop


class takewhile[Predicate, Source]:
    _predicate: Predicate
    _source: Source
    _is_done: bool

    @inline
    def __init__(self, predicate: Predicate, iterable, /):
        self._predicate = predicate
        self._source = iterable.__iter__()
        self._is_done = False

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        if self._is_done:
            raise StopIteration
        value = self._source.__next__()
        predicate = self._predicate
        if predicate(value):
            return value
        self._is_done = True
        raise StopIteration


class dropwhile[Predicate, Source]:
    _predicate: Predicate
    _source: Source
    _has_started: bool

    @inline
    def __init__(self, predicate: Predicate, iterable, /):
        self._predicate = predicate
        self._source = iterable.__iter__()
        self._has_started = False

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        while True:
            value = self._source.__next__()
            if self._has_started:
                return value
            predicate = self._predicate
            if not predicate(value):
                self._has_started = True
                return value


class pairwise[Source, T]:
    _source: Source
    # The one value that is the next pair's first.
    _previous: list[T]

    @inline
    def __init__(self, iterable, /):
        self._source = iterable.__iter__()
        self._previous = list[T]()

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        if len(self._previous) == 0:
            self._previous.append(self._source.__next__())
        first = self._previous[0]
        second = self._source.__next__()
        self._previous[0] = second
        return (first, second)


class accumulate[Source, Function, T]:
    _source: Source
    _function: Function
    # The running total, once there is one.
    _total: list[T]

    @inline
    def __init__(self, iterable, func: Function = None):
        self._source = iterable.__iter__()
        self._function = func
        self._total = list[T]()

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        value = self._source.__next__()
        if len(self._total) == 0:
            self._total.append(value)
        else:
            function = self._function
            if function is None:
                self._total[0] = self._total[0] + value
            else:
                self._total[0] = function(self._total[0], value)
        return self._total[0]


class starmap[Function, Source]:
    _function: Function
    _source: Source

    @inline
    def __init__(self, function: Function, iterable, /):
        self._function = function
        self._source = iterable.__iter__()

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        function = self._function
        return function(*self._source.__next__())


class filterfalse[Predicate, Source]:
    _predicate: Predicate
    _source: Source

    @inline
    def __init__(self, predicate: Predicate, iterable, /):
        self._predicate = predicate
        self._source = iterable.__iter__()

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        predicate = self._predicate
        while True:
            value = self._source.__next__()
            if predicate is None:
                if not value:
                    return value
            else:
                if not predicate(value):
                    return value


class compress[Data, Selectors]:
    _data: Data
    _selectors: Selectors

    @inline
    def __init__(self, data, selectors):
        self._data = data.__iter__()
        self._selectors = selectors.__iter__()

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        while True:
            value = self._data.__next__()
            if self._selectors.__next__():
                return value


class _grouper[Groups, Key]:
    _groups: Groups
    _key: Key
    _number: int

    def __init__(self, groups: Groups, key: Key, number: int):
        self._groups = groups
        self._key = key
        self._number = number

    def __iter__(self):
        return self

    def __next__(self):
        return self._groups._next_of_group(self._key, self._number)


class groupby[Source, Function, Key, T]:
    _source: Source
    _function: Function
    # The value that was read last and no group has given yet, the last key, and the latest group's key; empty before
    # there is one.
    _value: list[T]
    _key: list[Key]
    _target: list[Key]
    # Only the latest group reads on.
    _number: int

    def __init__(self, iterable, key: Function = None):
        self._source = iterable.__iter__()
        self._function = key
        self._value = list[T]()
        self._key = list[Key]()
        self._target = list[Key]()
        self._number = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._number += 1
        if len(self._key) == 0:
            self._step()
        else:
            while len(self._target) > 0 and _same(self._target[0], self._key[0]):
                self._step()
        key = self._key[0]
        self._target.clear()
        self._target.append(key)
        return (key, _grouper(self, key, self._number))

    def _step(self):
        value = self._source.__next__()
        function = self._function
        if function is None:
            key = value
        else:
            key = function(value)
        self._value.clear()
        self._value.append(value)
        self._key.clear()
        self._key.append(key)

    def _next_of_group(self, key, number: int):
        if number != self._number:
            raise StopIteration
        if len(self._value) == 0:
            self._step()
        if not _same(key, self._key[0]):
            raise StopIteration
        return self._value.pop()


def _chosen(pool: list, indices: list, count: int):
    chosen = []
    for place in range(count):
        chosen.append(pool[indices[place]])
    return tuple(chosen)


class combinations[T]:
    _pool: list[T]
    _indices: list[int]
    _has_started: bool

    def __init__(self, iterable, r: int):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._pool = list[T]()
        for value in iterable:
            self._pool.append(value)
        self._indices = list(range(r))
        self._has_started = False

    def __iter__(self):
        return self

    def __next__(self):
        indices = self._indices
        count = len(indices)
        spare = len(self._pool) - count
        if spare < 0:
            raise StopIteration
        if self._has_started:
            place = count - 1
            while place >= 0 and indices[place] == place + spare:
                place -= 1
            if place < 0:
                raise StopIteration
            indices[place] += 1
            for later in range(place + 1, count):
                indices[later] = indices[later - 1] + 1
        self._has_started = True
        return _chosen(self._pool, indices, count)


class combinations_with_replacement[T]:
    _pool: list[T]
    _indices: list[int]
    _has_started: bool

    def __init__(self, iterable, r: int):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._pool = list[T]()
        for value in iterable:
            self._pool.append(value)
        self._indices = [0] * r
        self._has_started = False

    def __iter__(self):
        return self

    def __next__(self):
        indices = self._indices
        count = len(indices)
        last = len(self._pool) - 1
        if last < 0 and count > 0:
            raise StopIteration
        if self._has_started:
            place = count - 1
            while place >= 0 and indices[place] == last:
                place -= 1
            if place < 0:
                raise StopIteration
            following = indices[place] + 1
            for later in range(place, count):
                indices[later] = following
        self._has_started = True
        return _chosen(self._pool, indices, count)


class permutations[T]:
    _pool: list[T]
    _indices: list[int]
    # How far each place has yet to turn; CPython's algorithm.
    _cycles: list[int]
    _has_started: bool

    def __init__(self, iterable, r=None):
        self._pool = list[T]()
        for value in iterable:
            self._pool.append(value)
        size = len(self._pool)
        count = size
        if r is not None:
            count = r
        if count < 0:
            raise ValueError("r must be non-negative")
        self._indices = list(range(size))
        self._cycles = list(range(size, size - count, -1))
        self._has_started = False

    def __iter__(self):
        return self

    def __next__(self):
        indices = self._indices
        cycles = self._cycles
        size = len(indices)
        count = len(cycles)
        if count > size:
            raise StopIteration
        if self._has_started:
            place = count - 1
            while place >= 0:
                cycles[place] -= 1
                if cycles[place] != 0:
                    other = size - cycles[place]
                    indices[place], indices[other] = indices[other], indices[place]
                    break
                indices.append(indices.pop(place))
                cycles[place] = size - place
                place -= 1
            if place < 0:
                # Nothing may follow the end.
                self._cycles = list(range(size + 1))
                raise StopIteration
        self._has_started = True
        return _chosen(self._pool, indices, count)


def product(*iterables):
    results = []
    if _tuple_length(iterables) == 2:
        second = list(iterables[1])
        for a in list(iterables[0]):
            for b in second:
                results.append((a, b))
        return results.__iter__()
    elif _tuple_length(iterables) == 3:
        second = list(iterables[1])
        third = list(iterables[2])
        for a in list(iterables[0]):
            for b in second:
                for c in third:
                    results.append((a, b, c))
        return results.__iter__()
    else:
        raise NotImplementedError("product() of other than two or three iterables is not supported")
