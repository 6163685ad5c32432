"""slice and range."""


class slice[Start, Stop, Step]:
    start: Start
    stop: Stop
    step: Step

    @inline
    def __init__(self, start, stop=..., step=None, /):
        if isinstance(stop, ellipsis):
            self.start = None
            self.stop = start
        else:
            self.start = start
            self.stop = stop
        self.step = step

    def __eq__(self, other: slice):
        return (self.start, self.stop, self.step) == (other.start, other.stop, other.step)

    def __lt__(self, other: slice):
        return (self.start, self.stop, self.step) < (other.start, other.stop, other.step)

    def __le__(self, other: slice):
        return (self.start, self.stop, self.step) <= (other.start, other.stop, other.step)

    def __gt__(self, other: slice):
        return (self.start, self.stop, self.step) > (other.start, other.stop, other.step)

    def __ge__(self, other: slice):
        return (self.start, self.stop, self.step) >= (other.start, other.stop, other.step)

    def __hash__(self):
        return hash((self.start, self.stop, self.step))

    def indices(self, length, /):
        count = _range_bound(length)
        if count < 0:
            raise ValueError("length should not be negative")
        step = 1
        if self.step is not None:
            step = _slice_integer(self.step)
            if step == 0:
                raise ValueError("slice step cannot be zero")
        lowest = -1 if step < 0 else 0
        highest = count - 1 if step < 0 else count
        start = highest if step < 0 else lowest
        if self.start is not None:
            start = _slice_integer(self.start)
            start = max(start + count, lowest) if start < 0 else min(start, highest)
        stop = lowest if step < 0 else highest
        if self.stop is not None:
            stop = _slice_integer(self.stop)
            stop = max(stop + count, lowest) if stop < 0 else min(stop, highest)
        return (start, stop, step)

    def __repr__(self):
        return "slice(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"


def _slice_step(given) -> index:
    if given is None:
        return 1
    else:
        step = _clamp(given)
        if step == 0:
            raise ValueError("slice step cannot be zero")
        return step


def _slice_integer(given):
    if isinstance(given, int):
        return _int(given)
    elif hasattr(given, "__index__"):
        return given.__index__()
    else:
        raise TypeError("slice indices must be integers or None or have an __index__ method")


def _clamp(given) -> index:
    """A slice bound as a machine word; beyond one it is as far away as one goes."""
    return _saturated(_slice_integer(given))


def _slice_start(given, length: index, step: index) -> index:
    if given is None:
        if step < 0:
            return length - 1
        return 0
    else:
        return _slice_bound(_clamp(given), length, step)


def _slice_stop(given, length: index, step: index) -> index:
    if given is None:
        if step < 0:
            return -1
        return length
    else:
        return _slice_bound(_clamp(given), length, step)


@inline
def _slice_bound(place: index, length: index, step: index) -> index:
    if place < 0:
        place = place + length
        if place < 0:
            if step < 0:
                return -1
            return 0
    elif place >= length:
        if step < 0:
            return length - 1
        return length
    return place


@inline
def _slice_count(start: index, stop: index, step: index) -> index:
    """How many places from `start` by `step` lie before `stop`."""
    if step > 0:
        if start >= stop:
            return 0
        return (stop - start - 1) // step + 1
    if stop >= start:
        return 0
    return (start - stop - 1) // (-step) + 1


@registered("Sequence")
class range:
    start: int
    stop: int
    step: int

    @inline
    def __init__(self, start, stop=..., step=1):
        if stop is ...:
            self.start = 0
            self.stop = _range_bound(start)
            self.step = 1
        else:
            self.start = _range_bound(start)
            self.stop = _range_bound(stop)
            self.step = _range_bound(step)
            if self.step == 0:
                _raise_value_error("range() arg 3 must not be zero")

    @inline
    def __iter__(self):
        return _range_iterator(self.start, self.stop, self.step)

    def __reversed__(self):
        count = self._count()
        last = self.start + (count - 1) * self.step
        return _range_iterator(last, self.start - self.step, -self.step)

    def _count(self):
        start, stop, step = self.start, self.stop, self.step
        if step > 0:
            if start >= stop:
                return 0
            return (stop - start - 1) // step + 1
        if stop >= start:
            return 0
        return (start - stop - 1) // -step + 1

    def __len__(self):
        count = self._count()
        if count > 9223372036854775807:
            raise OverflowError("Python int too large to convert to C ssize_t")
        return count

    def __bool__(self):
        return self._count() != 0

    def __getitem__(self, key):
        if isinstance(key, slice):
            count = self._count()
            step = _slice_step(key.step)
            start = _slice_start(key.start, index(count), step)
            stop = _slice_stop(key.stop, index(count), step)
            return range(self.start + int(start) * self.step, self.start + int(stop) * self.step, self.step * int(step))
        elif hasattr(key, "__index__"):
            place = _range_bound(key)
            count = self._count()
            if place < 0:
                place += count
            if place < 0 or place >= count:
                raise IndexError("range object index out of range")
            return self.start + place * self.step
        else:
            raise TypeError("range indices must be integers or slices, not " + _class_name(key))

    def __contains__(self, value):
        if isinstance(value, int):
            number = _int(value)
            if self.step > 0:
                if number < self.start or number >= self.stop:
                    return False
            elif number > self.start or number <= self.stop:
                return False
            return (number - self.start) % self.step == 0
        elif isinstance(value, float):
            return value.is_integer() and int(value) in self
        else:
            return False

    def __eq__(self, other: range):
        count = self._count()
        if count != other._count():
            return False
        if count == 0:
            return True
        if self.start != other.start:
            return False
        return count == 1 or self.step == other.step

    def __hash__(self):
        count = self._count()
        if count == 0:
            return hash((count, None, None))
        if count == 1:
            return hash((count, self.start, None))
        return hash((count, self.start, self.step))

    def __repr__(self):
        if self.step == 1:
            return "range(" + repr(self.start) + ", " + repr(self.stop) + ")"
        return "range(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"

    def index(self, value):
        if isinstance(value, int):
            if value in self:
                return (value - self.start) // self.step
            raise ValueError(repr(value) + " is not in range")
        else:
            for place, item in enumerate(self):
                if item == value:
                    return place
            raise ValueError("sequence.index(x): x not in sequence")

    def count(self, value):
        return 1 if value in self else 0


@inline
def _range_bound(value):
    if isinstance(value, int):
        return _int(value)
    else:
        return value.__index__()


class range_iterator:
    """Counts in machine words where the range gives small integers only, which `_is_quick` says."""

    _place: index
    _end: index
    _step: index
    _is_quick: bool
    _next: int
    _stop: int
    _big_step: int

    @inline
    def __init__(self, start: int, stop: int, step: int):
        # 2 ** 61 and 2 ** 58, and counting to that takes years.
        if step == 1 and -2305843009213693952 < start and start < 2305843009213693952:
            self._is_quick = True
            self._place = _int_to_index(start)
            self._end = _within(stop, self._place, self._place + 288230376151711744)
            self._step = 1
        elif _stays_small(start, stop, step):
            self._is_quick = True
            self._place = _saturated(start)
            self._end = _int_to_index(stop)
            self._step = _int_to_index(step)
        else:
            self._is_quick = False
            self._next = start
            self._stop = stop
            self._big_step = step

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        if self._is_quick:
            # No sum here leaves the word: both addends are small.
            place = self._place
            if self._step > 0:
                if place >= self._end:
                    raise StopIteration
            elif place <= self._end:
                raise StopIteration
            self._place = place + self._step
            return _int_from_index(place)
        return self._next_big()

    @noinline
    def _next_big(self):
        value = self._next
        if self._big_step > 0:
            if value >= self._stop:
                raise StopIteration
        elif value <= self._stop:
            raise StopIteration
        self._next = value + self._big_step
        return value


@inline
def _stays_small(start: int, stop: int, step: int) -> bool:
    """Whether a range gives small integers alone: between small ends, or none since it starts far beyond its end."""
    if not _is_small(step) or not _is_small(stop):
        return False
    if step > 0:
        return _is_small(start) or start > 0
    return _is_small(start) or start < 0


@inline
def _within(number: int, least: index, most: index) -> index:
    """`number` as a word: `most` where it is greater, `least` where it is far below."""
    if number >= _int_from_index(most):
        return most
    if _is_small(number):
        return _int_to_index(number)
    return least


@inline
def _saturated(number: int) -> index:
    """The small integer that is nearest to `number`."""
    if _is_small(number):
        return _int_to_index(number)
    if number < 0:
        return -4611686018427387904
    return 4611686018427387903


@inline
def _range_iterator(start: int, stop: int, step: int):
    return range_iterator(start, stop, step)
