"""collections: deque."""


class deque[T]:
    """A ring of values; `maxlen` bounds it."""

    maxlen: int | None
    _items: Array[T]
    _start: index
    _size: index

    def __init__(self, iterable=(), maxlen: int | None = None):
        if maxlen is not None:
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        self.maxlen = maxlen
        self._items = Array[T](8)
        self._start = 0
        self._size = 0
        self.extend(iterable)

    @inline
    def __len__(self):
        return int(self._size)

    @inline
    def __bool__(self):
        return self._size != 0

    @inline
    def __iter__(self):
        return _deque_iterator(self)

    def __reversed__(self):
        return _deque_reverse_iterator(self)

    @inline
    def _slot(self, place: index) -> index:
        """Where the ring keeps a place; its length is a power of two."""
        return (self._start + place) & (self._items.__len__() - 1)

    @noinline
    def _grow(self):
        size = self._size
        items = Array[T](self._items.__len__() * 2)
        place: index = 0
        while place < size:
            items[place] = self._items[self._slot(place)]
            place = place + 1
        self._items = items
        self._start = 0

    @inline
    def append(self, value: T):
        if self._size == self._items.__len__():
            self._grow()
        self._items[self._slot(self._size)] = value
        self._size = self._size + 1
        if self.maxlen is not None:
            self._trim_left()

    @inline
    def appendleft(self, value: T):
        if self._size == self._items.__len__():
            self._grow()
        self._start = self._slot(-1)
        self._items[self._start] = value
        self._size = self._size + 1
        if self.maxlen is not None:
            self._trim_right()

    def _trim_left(self):
        limit = self.maxlen
        if limit is not None and int(self._size) > limit:
            self.popleft()

    def _trim_right(self):
        limit = self.maxlen
        if limit is not None and int(self._size) > limit:
            self.pop()

    def pop(self):
        if self._size == 0:
            raise IndexError("pop from an empty deque")
        slot = self._slot(self._size - 1)
        value = self._items[slot]
        self._items._clear(slot, 1)
        self._size = self._size - 1
        return value

    @inline
    def popleft(self):
        if self._size == 0:
            raise IndexError("pop from an empty deque")
        slot = self._start
        value = self._items[slot]
        self._items._clear(slot, 1)
        self._start = self._slot(1)
        self._size = self._size - 1
        return value

    def extend(self, iterable):
        if isinstance(iterable, deque):
            # A deque may extend itself: what it held before is taken.
            for value in list(iterable):
                self.append(value)
        else:
            for value in iterable:
                self.append(value)

    def extendleft(self, iterable):
        if isinstance(iterable, deque):
            for value in list(iterable):
                self.appendleft(value)
        else:
            for value in iterable:
                self.appendleft(value)

    def clear(self):
        self._items = Array[T](8)
        self._start = 0
        self._size = 0

    def copy(self) -> deque[T]:
        return deque[T](self, self.maxlen)

    def rotate(self, n: int = 1):
        if self._size > 1:
            steps = n % int(self._size)
            while steps > 0:
                self.appendleft(self.pop())
                steps -= 1

    def _place(self, key: int) -> index:
        place = _index_of(key)
        if place < 0:
            place = place + self._size
        if place < 0 or place >= self._size:
            raise IndexError("deque index out of range")
        return place

    def __getitem__(self, key: int):
        return self._items[self._slot(self._place(key))]

    def __setitem__(self, key: int, value: T):
        self._items[self._slot(self._place(key))] = value

    def __delitem__(self, key: int):
        self._remove_at(self._place(key))

    def _remove_at(self, place: index):
        while place < self._size - 1:
            self._items[self._slot(place)] = self._items[self._slot(place + 1)]
            place = place + 1
        self.pop()

    def remove(self, value):
        place: index = 0
        while place < self._size:
            if self._items[self._slot(place)] == value:
                self._remove_at(place)
                return
            place = place + 1
        raise ValueError(repr(value) + " is not in deque")

    def insert(self, key: int, value: T):
        limit = self.maxlen
        if limit is not None and int(self._size) >= limit:
            raise IndexError("deque already at its maximum size")
        place = _slice_bound(_clamp(key), self._size, 1)
        self.append(value)
        last = self._size - 1
        while last > place:
            self._items[self._slot(last)] = self._items[self._slot(last - 1)]
            last = last - 1
        self._items[self._slot(place)] = value

    def index(self, value, start: int = 0, stop: int = 9223372036854775807):
        place = _slice_bound(_clamp(start), self._size, 1)
        end = _slice_bound(_clamp(stop), self._size, 1)
        while place < end and place < self._size:
            if self._items[self._slot(place)] == value:
                return int(place)
            place = place + 1
        raise ValueError(repr(value) + " is not in deque")

    def count(self, value):
        number = 0
        place: index = 0
        while place < self._size:
            if self._items[self._slot(place)] == value:
                number += 1
            place = place + 1
        return number

    def __contains__(self, value):
        place: index = 0
        while place < self._size:
            if self._items[self._slot(place)] == value:
                return True
            place = place + 1
        return False

    def reverse(self):
        low: index = 0
        high = self._size - 1
        while low < high:
            value = self._items[self._slot(low)]
            self._items[self._slot(low)] = self._items[self._slot(high)]
            self._items[self._slot(high)] = value
            low = low + 1
            high = high - 1

    def __eq__(self, other: deque):
        return list(self) == list(other)

    def __lt__(self, other: deque):
        return list(self) < list(other)

    def __le__(self, other: deque):
        return list(self) <= list(other)

    def __gt__(self, other: deque):
        return list(self) > list(other)

    def __ge__(self, other: deque):
        return list(self) >= list(other)

    def __add__(self, other: deque):
        result = self.copy()
        result.extend(other)
        return result

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __repr__(self):
        if not _repr_enter(self):
            return "[...]"
        try:
            text = self._guarded_repr()
        finally:
            _repr_leave()
        return text

    def _guarded_repr(self):
        text = "deque(" + repr(list(self))
        limit = self.maxlen
        if limit is not None:
            text = text + ", maxlen=" + str(limit)
        return text + ")"


class _deque_iterator[T]:
    _deque: deque[T]
    _place: index
    _expected: index

    @inline
    def __init__(self, source: deque[T]):
        self._deque = source
        self._place = 0
        self._expected = source._size

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        source = self._deque
        place = self._place
        if place >= self._expected:
            raise StopIteration
        if source._size != self._expected:
            raise RuntimeError("deque mutated during iteration")
        self._place = place + 1
        return source._items[source._slot(place)]


class _deque_reverse_iterator[T]:
    _deque: deque[T]
    _place: index
    _expected: index

    @inline
    def __init__(self, source: deque[T]):
        self._deque = source
        self._place = source._size
        self._expected = source._size

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        source = self._deque
        place = self._place - 1
        if place < 0:
            raise StopIteration
        if source._size != self._expected:
            raise RuntimeError("deque mutated during iteration")
        self._place = place
        return source._items[source._slot(place)]
