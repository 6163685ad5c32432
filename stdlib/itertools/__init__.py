"""itertools."""

from itertools.selections import combinations, combinations_with_replacement, permutations, product


class count:
    def __new__(start=0, step=1):
        if isinstance(start, bool):
            if isinstance(step, int) and step == 1:
                return _count_ints(start, step)
            else:
                return _count(start, step)  # CPython hands out the bool itself
        elif isinstance(start, int) and isinstance(step, int):
            return _count_ints(start, step)
        else:
            return _count(start, step)


@shown_as("count")
class _count_ints:
    _next: int
    _step: int

    @inline
    def __init__(self, start: int, step: int):
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

    def __repr__(self):
        return "count(" + repr(self._next) + ("" if self._step == 1 else ", " + repr(self._step)) + ")"


@shown_as("count")
class _count[Value, Step]:
    _next: Value
    _step: Step

    def __init__(self, start: Value, step: Step):
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        step = self._step
        if isinstance(step, int):
            if step == 1:
                return "count(" + repr(self._next) + ")"
        return "count(" + repr(self._next) + ", " + repr(step) + ")"


class repeat:
    def __new__(object, times=None):
        if times is None:
            return _repeat_for_ever(object)
        else:
            return _repeat_times(object, max(0, times.__index__()))


@shown_as("repeat")
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

    def __repr__(self):
        return "repeat(" + repr(self._value) + ")"


@shown_as("repeat")
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

    def __repr__(self):
        return "repeat(" + repr(self._value) + ", " + repr(self._left) + ")"

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


class chain:
    def __new__(*iterables):
        if _tuple_length(iterables) == -1:
            return _chain_of(iterables.__iter__())
        elif _tuple_length(iterables) == 0:
            return ().__iter__()
        else:
            return _chain(iterables[0], iterables[1:])

    @staticmethod
    def from_iterable(iterable, /):
        return _chain_of(iterable.__iter__())


@shown_as("chain")
class _chain[Head, Others, First, Rest]:
    """What one iterable gives, then what a tuple of others gives."""

    _head: Head
    _others: Others
    # The iterator over the head, once it is asked for, and the one over the others, once that has ended.
    _first: First
    _rest: Rest
    _has_first: bool
    _has_rest: bool
    _is_over: bool

    @inline
    def __init__(self, head: Head, others: Others):
        self._head = head
        self._others = others
        self._has_first = False
        self._has_rest = False
        self._is_over = False

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        if not self._has_rest:
            if not self._has_first:
                if self._is_over:
                    raise StopIteration
                self._is_over = True  # What raises when it is asked for an iterator ends the chain.
                self._first = self._head.__iter__()
                self._has_first = True
            try:
                return self._first.__next__()
            except StopIteration:
                self._rest = chain(*self._others)
                self._has_rest = True
        return self._rest.__next__()


@shown_as("chain")
class _chain_of[Source, Part]:
    """What the iterables give that `_source` gives."""

    _source: Source
    # The iterator that is under way.
    _part: Part
    _has_part: bool

    @inline
    def __init__(self, source: Source):
        self._source = source
        self._has_part = False

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        while True:
            if not self._has_part:
                self._part = self._source.__next__().__iter__()
                self._has_part = True
            try:
                return self._part.__next__()
            except StopIteration:
                self._has_part = False


@shown_as("islice")
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
        stride = 1
        if step is not None:
            stride = step
        if stride < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
        return _islice(iterable.__iter__(), _islice_start(start), _islice_bound(stop), stride)


def _islice_start(start) -> int:
    if start is None:
        return 0
    elif hasattr(start, "__index__"):
        first = start.__index__()
        if first < 0:
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        return first
    else:
        raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")


def _islice_bound(stop) -> int:
    if stop is None:
        return -1
    elif hasattr(stop, "__index__"):
        bound = stop.__index__()
        if bound < 0:
            raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        return bound
    else:
        raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")


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
    # The first total is the one to give.
    _is_fresh: bool

    @inline
    def __init__(self, iterable, func: Function = None, *, initial=None):
        self._source = iterable.__iter__()
        self._function = func
        self._total = list[T]()
        self._is_fresh = False
        if initial is not None:
            self._total.append(initial)
            self._is_fresh = True

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        if self._is_fresh:
            self._is_fresh = False
            return self._total[0]
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


class zip_longest:
    def __new__(*iterables, fillvalue=None):
        return _zip_longest(_iterators_of(iterables), len(iterables), fillvalue)


@shown_as("zip_longest")
class _zip_longest[Iterators, Fill]:
    _iterators: Iterators
    _fill: Fill
    # Which iterators have not ended, and how many.
    _active: list[bool]
    _left: int

    def __init__(self, iterators: Iterators, count: int, fill: Fill):
        self._iterators = iterators
        self._fill = fill
        self._active = [True] * count
        self._left = count

    def __iter__(self):
        return self

    def _value(self, iterator, place: int):
        if self._active[place]:
            try:
                return iterator.__next__()
            except StopIteration:
                self._left -= 1
                if self._left == 0:
                    raise StopIteration
                self._active[place] = False
        return self._fill

    def _values(self, iterators, place: int):
        if isinstance(iterators, list):
            values = []
            for iterator in iterators:
                values.append(self._value(iterator, place))
                place += 1
            return tuple(values)
        elif _tuple_length(iterators) == 0:
            return ()
        else:
            first = self._value(iterators[0], place)
            return (first, *self._values(iterators[1:], place + 1))

    def __next__(self):
        if self._left == 0:
            raise StopIteration
        return self._values(self._iterators, 0)


class batched[Source]:
    _source: Source
    _size: int
    _is_strict: bool

    def __init__(self, iterable, n: int, *, strict: bool = False):
        if n < 1:
            raise ValueError("n must be at least one")
        self._source = iterable.__iter__()
        self._size = n
        self._is_strict = strict

    def __iter__(self):
        return self

    def __next__(self):
        values = []
        try:
            while len(values) < self._size:
                values.append(self._source.__next__())
        except StopIteration:
            if len(values) == 0:
                raise StopIteration
            elif self._is_strict:
                raise ValueError("batched(): incomplete batch")
        return tuple(values)


class _tee_source[Source, T]:
    """What the iterators of one `tee` share: the values that some of them have still to give."""

    _source: Source
    _values: list[T]
    # How many values all of them have given.
    _given: int
    # How many values each has given.
    _places: list[int]

    def __init__(self, source: Source):
        self._source = source
        self._values = list[T]()
        self._given = 0
        self._places = list[int]()

    def _next_for(self, number: int):
        place = self._places[number] - self._given
        if place == len(self._values):
            self._values.append(self._source.__next__())
        value = self._values[place]
        self._places[number] += 1
        if place >= 64:
            self._forget()
        return value

    def _forget(self):
        given = min(self._places)
        if given - self._given >= 64:
            del self._values[: given - self._given]
            self._given = given


@shown_as("_tee")
class _tee_iterator[Shared]:
    _shared: Shared
    _number: int

    def __init__(self, shared: Shared, place: int):
        self._shared = shared
        self._number = len(shared._places)
        shared._places.append(place)

    def __iter__(self):
        return self

    def __next__(self):
        return self._shared._next_for(self._number)


def tee(iterable, n=None, /):
    first = _tee_first(iterable)
    if n is None:
        return (first, _tee_again(first))
    else:
        if n < 0:
            raise ValueError("n must be >= 0")
        iterators = [first]
        while len(iterators) < n:
            iterators.append(_tee_again(first))
        return tuple(iterators[:n])


def _tee_again(iterator):
    return _tee_iterator(iterator._shared, iterator._shared._places[iterator._number])


def _tee_first(iterable):
    """An iterator of another `tee` becomes the first of this one."""
    if isinstance(iterable, _tee_iterator):
        return iterable
    else:
        return _tee_iterator(_tee_source(iterable.__iter__()), 0)
