"""list."""


@registered("MutableSequence")
class list[T]:
    _items: Array[T]
    _size: index

    @inline
    def __init__(self, iterable=()):
        self._reset()
        if isinstance(iterable, tuple):
            for value in iterable:
                self._append(value)
        else:
            self._extend(iterable)

    @inline
    def _reset(self):
        """What `__new__` does in CPython; so too in the other containers."""
        self._items = Array[T](0)
        self._size = 0

    @inline
    def append(self, value: T):
        self._append(value)

    # What heirs define anew plays no part in what the others do.
    @inline
    def _append(self, value: T):
        size = self._size
        if size == len_of(self._items):
            self._grow(size + 1)
        self._items[size] = value
        self._size = size + 1

    @noinline
    def _grow(self, needed: index):
        capacity = needed + (needed >> 1) + 4
        self._items = self._items._resized(capacity)

    def extend(self, iterable):
        self._extend(iterable)

    def _extend(self, iterable):
        if (
            isinstance(iterable, list)
            and not _defined_by_program(iterable, "__iter__")
            and not _defined_by_program(iterable, "__len__")
        ):
            # A list may extend itself: only what it held before is taken.
            count = iterable._size
            if self._size + count > len_of(self._items):
                self._grow(self._size + count)
            place: index = 0
            while place < count and place < iterable._size:
                self._append(iterable._items[place])
                place = place + 1
        else:
            if isinstance(iterable, range):
                # CPython makes room for all of them first.
                _check_room(_saturated(len(iterable)), 8)
            if _defined_by_program(iterable, "__len__") or _defined_by_program(iterable, "__length_hint__"):
                values = iter(iterable)
                _ask_length(iterable)
                for value in values:
                    self._append(value)
            else:
                for value in iterable:
                    self._append(value)

    @inline
    def _length(self) -> index:
        return _length_of(self._size)

    @inline
    def __len__(self):
        return int(self._length())

    @inline
    def __bool__(self):
        return self._size != 0

    @inline
    def __iter__(self):
        return list_iterator(self)

    def __reversed__(self):
        return list_reverseiterator(self)

    @inline
    def _place(self, key: int) -> index:
        place = _int_to_index(key)
        if not _is_small(key):
            return _far_place(key)
        if place < 0:
            place = place + self._length()
        return place

    @inline
    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._get_slice(key)
        elif hasattr(key, "__index__"):
            place = self._place(_range_bound(key))
            if place < 0 or place >= self._length():
                _raise_index_error("list index out of range")
            return self._items[place]
        else:
            raise TypeError("list indices must be integers or slices, not " + _class_name(key))

    def _get_slice(self, key) -> list[T]:
        step = _slice_step(key.step)
        start = _slice_start(key.start, self._size, step)
        stop = _slice_stop(key.stop, self._size, step)
        count = _slice_count(start, stop, step)
        result = list[T]()
        result._items = Array[T](count)
        result._size = count
        if step == 1:
            result._items._copy_from(0, self._items, start, count)
        else:
            place: index = 0
            while place < count:
                result._items[place] = self._items[start + place * step]
                place = place + 1
        return result

    @inline
    def __setitem__(self, key, value):
        if isinstance(key, slice):
            self._set_slice(key, value)
        elif hasattr(key, "__index__"):
            self._set_item(_range_bound(key), value)
        else:
            raise TypeError("list indices must be integers or slices, not " + _class_name(key))

    @inline
    def _set_item(self, key: int, value: T):
        place = self._place(key)
        if place < 0 or place >= self._length():
            _raise_index_error("list assignment index out of range")
        self._items[place] = value

    def _set_slice(self, key, iterable):
        if not hasattr(iterable, "__iter__") and not hasattr(iterable, "__getitem__"):
            raise TypeError("must assign iterable to extended slice")
        values = list[T](_unsized(iterable))
        step = _slice_step(key.step)
        start = _slice_start(key.start, self._size, step)
        stop = _slice_stop(key.stop, self._size, step)
        count = _slice_count(start, stop, step)
        if step == 1:
            if stop < start:
                stop = start
            self._replace_range(start, stop, values)
        else:
            if values._size != count:
                raise ValueError("attempt to assign sequence of size " + str(int(values._size)) + " to extended slice of size " + str(int(count)))
            place: index = 0
            while place < count:
                self._items[start + place * step] = values._items[place]
                place = place + 1

    def _replace_range(self, start: index, stop: index, values: list[T]):
        """self[start:stop] = values."""
        tail = self._size - stop
        size = start + values._size + tail
        if size > len_of(self._items):
            self._grow(size)
        self._items._copy_from(start + values._size, self._items, stop, tail)
        self._items._copy_from(start, values._items, 0, values._size)
        if size < self._size:
            self._items._clear(size, self._size - size)
        self._size = size

    def __delitem__(self, key):
        if isinstance(key, slice):
            step = _slice_step(key.step)
            start = _slice_start(key.start, self._size, step)
            stop = _slice_stop(key.stop, self._size, step)
            count = _slice_count(start, stop, step)
            if count == 0:
                return
            if step == 1:
                self._replace_range(start, stop, list[T]())
                return
            if step < 0:
                start = start + (count - 1) * step
                step = -step
            kept = start
            place = start
            skipped: index = 0
            while place < self._size:
                if skipped < count and place == start + skipped * step:
                    skipped = skipped + 1
                else:
                    self._items[kept] = self._items[place]
                    kept = kept + 1
                place = place + 1
            self._items._clear(kept, self._size - kept)
            self._size = kept
        else:
            place = self._place(_range_bound(key))
            if place < 0 or place >= self._size:
                raise IndexError("list assignment index out of range")
            self._remove_at(place)

    def _remove_at(self, place: index):
        self._size = self._size - 1
        self._items._copy_from(place, self._items, place + 1, self._size - place)
        self._items._clear(self._size, 1)

    def pop(self, key: int = -1):
        _check_size_argument(key)
        if self._size == 0:
            raise IndexError("pop from empty list")
        place = self._place(key)
        if place < 0 or place >= self._size:
            raise IndexError("pop index out of range")
        value = self._items[place]
        self._remove_at(place)
        return value

    def insert(self, key: int, value: T):
        _check_size_argument(key)
        place = _slice_bound(_clamp(key), self._size, 1)
        size = self._size
        if size == len_of(self._items):
            self._grow(size + 1)
        self._items._copy_from(place + 1, self._items, place, size - place)
        self._items[place] = value
        self._size = size + 1

    def remove(self, value):
        place: index = 0
        while place < self._size:
            if _same(self._items[place], value):
                self._remove_at(place)
                return
            place = place + 1
        raise ValueError("list.remove(x): x not in list")

    def clear(self):
        self._items = Array[T](0)
        self._size = 0

    def copy(self) -> list[T]:
        result = list[T]()
        result._items = Array[T](self._size)
        result._size = self._size
        result._items._copy_from(0, self._items, 0, self._size)
        return result

    @misfit("start", "slice indices must be integers or have an __index__ method")
    @misfit("stop", "slice indices must be integers or have an __index__ method")
    def index(self, value, start: int = 0, stop: int = 9223372036854775807):
        place = _slice_bound(_clamp(start), self._size, 1)
        end = _slice_bound(_clamp(stop), self._size, 1)
        while place < end and place < self._size:
            if _same(self._items[place], value):
                return int(place)
            place = place + 1
        raise ValueError(repr(value) + " is not in list")

    def count(self, value):
        number = 0
        place: index = 0
        while place < self._size:
            if _same(self._items[place], value):
                number += 1
            place = place + 1
        return number

    def __contains__(self, value):
        place: index = 0
        while place < self._size:
            if _same(self._items[place], value):
                return True
            place = place + 1
        return False

    def reverse(self):
        self._reverse()

    def _reverse(self):
        low: index = 0
        high = self._size - 1
        while low < high:
            value = self._items[low]
            self._items[low] = self._items[high]
            self._items[high] = value
            low = low + 1
            high = high - 1

    def sort(self, *, key=None, reverse=False):
        # Meanwhile, for keys and comparisons that look at it, the list is empty.
        items = self._items
        size = self._size
        self._items = Array[T](0)
        self._size = 0
        is_changed = False
        try:
            _sort_items(items, size, key, reverse)
            is_changed = len_of(self._items) != 0
        finally:
            self._items = items
            self._size = size
        if is_changed:
            raise ValueError("list modified during sort")

    def __add__(self, other: list):
        result = []
        result.extend(self)
        result.extend(other)
        return result

    def __iadd__(self, other):
        self._extend(other)
        return self

    def __mul__(self, times: int) -> list[T]:
        result = list[T]()
        repeats = _repeat_count(times)
        if repeats == 0 or self._size == 0:
            return result
        count: index = self._size * repeats
        if repeats > 1099511627776 and count // repeats != self._size:
            # More than any memory holds, as the check finds.
            count = 1152921504606846976
        _check_room(count, 8)
        result._items = Array[T](count)
        result._size = count
        if self._size == 1:
            value = self._items[0]
            place: index = 0
            while place < count:
                result._items[place] = value
                place = place + 1
        else:
            start: index = 0
            while start < count:
                result._items._copy_from(start, self._items, 0, self._size)
                start = start + self._size
        return result

    def __rmul__(self, times: int) -> list[T]:
        return self * times

    def __imul__(self, times: int):
        repeated = self * times
        self._items = repeated._items
        self._size = repeated._size
        return self

    def __eq__(self, other: list):
        if self._size != other._size:
            return False
        place: index = 0
        while place < self._size and place < other._size:
            if not _same(self._items[place], other._items[place]):
                return False
            place = place + 1
        return True

    def __lt__(self, other: list):
        place: index = 0
        while place < self._size and place < other._size:
            if not _same(self._items[place], other._items[place]):
                return self._items[place] < other._items[place]
            place = place + 1
        return self._size < other._size

    def __le__(self, other: list):
        place: index = 0
        while place < self._size and place < other._size:
            if not _same(self._items[place], other._items[place]):
                return self._items[place] <= other._items[place]
            place = place + 1
        return self._size <= other._size

    def __gt__(self, other: list):
        place: index = 0
        while place < self._size and place < other._size:
            if not _same(self._items[place], other._items[place]):
                return self._items[place] > other._items[place]
            place = place + 1
        return self._size > other._size

    def __ge__(self, other: list):
        place: index = 0
        while place < self._size and place < other._size:
            if not _same(self._items[place], other._items[place]):
                return self._items[place] >= other._items[place]
            place = place + 1
        return self._size >= other._size

    def __repr__(self):
        if self._size == 0:
            return "[]"
        if not _repr_enter(self):
            return "[...]"
        try:
            text = self._joined_repr()
        finally:
            _repr_leave()
        return text

    def _joined_repr(self):
        builder = _builder_new()
        _builder_append(builder, "[")
        place: index = 0
        while place < self._size:
            if place != 0:
                _builder_append(builder, ", ")
            _builder_append(builder, repr(self._items[place]))
            place = place + 1
        _builder_append(builder, "]")
        return _builder_finish(builder)


@inline
def len_of(array) -> index:
    return array.__len__()


class list_iterator[Source]:
    _list: Source
    _place: index

    @inline
    def __init__(self, source: Source):
        self._list = source
        self._place = 0

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        place = self._place
        if place >= self._list._length():
            raise StopIteration
        self._place = place + 1
        return self._list._items[place]


class list_reverseiterator[Source]:
    _list: Source
    _place: index

    @inline
    def __init__(self, source: Source):
        self._list = source
        self._place = source._size

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        place = self._place - 1
        if place < 0 or place >= self._list._size:
            raise StopIteration
        self._place = place
        return self._list._items[place]


def _unsized(iterable):
    """What gives the same values and is asked for no length, as where CPython gathers from an iterator."""
    if _defined_by_program(iterable, "__len__"):
        return iter(iterable)
    else:
        return iterable


def _ask_length(iterable):
    """CPython asks an object how much room it needs; only what the program's methods do on the way shows."""
    try:
        if _defined_by_program(iterable, "__len__"):
            len(iterable)
        else:
            iterable.__length_hint__()
    except TypeError:
        pass


def sorted(iterable, /, *, key=None, reverse=False):
    result = list(iterable)
    result.sort(key=key, reverse=reverse)
    return result


@inline
def _same(left, right):
    """How containers compare: what is identical is equal. Floats of equal bits count as identical."""
    if isinstance(left, float) and isinstance(right, float):
        return left == right or _float_bits(left) == _float_bits(right)
    else:
        return left is right or left == right


@extern("rio_float_bits")
def _float_bits(value: float) -> index: ...
