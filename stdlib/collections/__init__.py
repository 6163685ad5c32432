"""collections: deque, defaultdict, Counter, OrderedDict, ChainMap, UserDict, UserList."""

from collections.chains import ChainMap
from collections.user import UserDict, UserList


@registered("MutableSequence")
class deque[T]:
    """A ring of values; `maxlen` bounds it."""

    maxlen: int | None
    _items: Array[T]
    _start: index
    _size: index

    @misfit("maxlen", "an integer is required")
    def __init__(self, iterable=(), maxlen: int | None = None):
        if maxlen is not None:
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        self._reset()
        self.maxlen = maxlen
        self.extend(iterable)

    def _reset(self):
        self.maxlen = None
        self._items = Array[T](8)
        self._start = 0
        self._size = 0

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

    @misfit("key", "sequence index must be integer, not '{0}'")
    def __getitem__(self, key: int):
        return self._items[self._slot(self._place(key))]

    @misfit("key", "sequence index must be integer, not '{0}'")
    def __setitem__(self, key: int, value: T):
        self._items[self._slot(self._place(key))] = value

    @misfit("key", "sequence index must be integer, not '{0}'")
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

    @misfit("start", "slice indices must be integers or have an __index__ method")
    @misfit("stop", "slice indices must be integers or have an __index__ method")
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

    def __mul__(self, times: int):
        result = self.copy()
        result *= times
        return result

    def __rmul__(self, times: int):
        return self * times

    def __imul__(self, times: int):
        values = list(self)
        if times <= 0:
            self.clear()
        for _ in range(times - 1):
            self.extend(values)
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
        text = _class_name(self) + "(" + repr(list(self))
        limit = self.maxlen
        if limit is not None:
            text = text + ", maxlen=" + str(limit)
        return text + ")"


class _deque_iterator[Source]:
    _deque: Source
    _place: index
    _expected: index

    @inline
    def __init__(self, source: Source):
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


class _deque_reverse_iterator[Source]:
    _deque: Source
    _place: index
    _expected: index

    @inline
    def __init__(self, source: Source):
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


class defaultdict[K, V, Factory](dict[K, V]):
    """A dict that makes the value of a key that is missing."""

    default_factory: Factory

    def __init__(self, default_factory=None, source=(), /, **keywords):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self._reset()
        self.default_factory = default_factory
        self._update(source)
        if _tuple_length(keywords) > 0:
            self._update_from_dict(dict(**keywords))

    def __missing__(self, key: K):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        else:
            value = factory()
            self[key] = value
            return value

    def copy(self):
        return defaultdict(self.default_factory, self)

    def __or__(self, other: dict):
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other: dict):
        result = defaultdict(self.default_factory, other)
        result.update(self)
        return result

    @staticmethod
    def fromkeys(iterable, value=None):
        raise NotImplementedError("defaultdict.fromkeys")

    def __repr__(self):
        return _class_name(self) + "(" + repr(self.default_factory) + ", " + dict.__repr__(self) + ")"


class namedtuple(tuple):
    """Calls of it with names that are spelled out become classes (compiler/sema/CalledClasses.cpp)."""


class Counter[T](dict[T, int]):
    """How many times each value occurs."""

    def __init__(self, iterable=(), /, **kwds):
        self._reset()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def _count(self, iterable, sign: int):
        if isinstance(iterable, dict):
            for key, count in iterable.items():
                self[key] = self[key] + sign * count
        elif iterable is None:
            pass
        else:
            for value in iterable:
                self[value] = self[value] + sign

    def _count_named(self, named, sign: int):
        if _tuple_length(named) != 0:
            self._count(dict(**named), sign)

    def update(self, iterable=(), /, **kwds):
        self._count(iterable, 1)
        self._count_named(kwds, 1)

    def subtract(self, iterable=(), /, **kwds):
        self._count(iterable, -1)
        self._count_named(kwds, -1)

    def most_common(self, n: int | None = None):
        pairs = sorted(self.items(), key=_count_of, reverse=True)
        if n is None:
            return pairs
        else:
            return pairs[: max(n, 0)]

    def total(self):
        return sum(self.values())

    def elements(self):
        repeated = list[T]()
        for key, count in self.items():
            for _ in range(count):
                repeated.append(key)
        return repeated.__iter__()

    def copy(self):
        return Counter(self)

    def __delitem__(self, key):
        if key in self:
            self.pop(key)

    def __eq__(self, other: Counter):
        return _holds_counts(self, other) and _holds_counts(other, self)

    def __le__(self, other: Counter):
        for key in self:
            if not self[key] <= other[key]:
                return False
        for key in other:
            if not self[key] <= other[key]:
                return False
        return True

    def __lt__(self, other: Counter):
        return self <= other and self != other

    def __ge__(self, other: Counter):
        return other <= self

    def __gt__(self, other: Counter):
        return other < self

    def __add__(self, other: Counter):
        result = Counter[T]()
        for key, count in self.items():
            _set_positive(result, key, count + other[key])
        for key, count in other.items():
            if key not in self:
                _set_positive(result, key, count)
        return result

    def __sub__(self, other: Counter):
        result = Counter[T]()
        for key, count in self.items():
            _set_positive(result, key, count - other[key])
        for key, count in other.items():
            if key not in self:
                _set_positive(result, key, -count)
        return result

    def __or__(self, other: Counter):
        result = Counter[T]()
        for key, count in self.items():
            _set_positive(result, key, max(count, other[key]))
        for key, count in other.items():
            if key not in self:
                _set_positive(result, key, count)
        return result

    def __and__(self, other: Counter):
        result = Counter[T]()
        for key, count in self.items():
            _set_positive(result, key, min(count, other[key]))
        return result

    def __iadd__(self, other: Counter):
        for key, count in other.items():
            self[key] = self[key] + count
        return self._keep_positive()

    def __isub__(self, other: Counter):
        for key, count in other.items():
            self[key] = self[key] - count
        return self._keep_positive()

    def __ior__(self, other: Counter):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other: Counter):
        for key, count in list(self.items()):
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()

    def _keep_positive(self):
        for key, count in list(self.items()):
            if count <= 0:
                self.pop(key)
        return self

    @staticmethod
    def fromkeys(iterable, value=None):
        raise NotImplementedError("Counter.fromkeys() is undefined. Use Counter(iterable) instead.")

    def __pos__(self):
        result = Counter[T]()
        for key, count in self.items():
            _set_positive(result, key, count)
        return result

    def __neg__(self):
        result = Counter[T]()
        for key, count in self.items():
            _set_positive(result, key, -count)
        return result

    def __repr__(self):
        if len(self) == 0:
            return _class_name(self) + "()"
        return _class_name(self) + "(" + repr(dict(self.most_common())) + ")"


def _count_of(pair):
    return pair[1]


def _set_positive(counter, key, count: int):
    if count > 0:
        counter[key] = count


def _holds_counts(left, right):
    """Whether each count of `left` is that of `right`, where a missing one is 0."""
    for key, count in left.items():
        if right[key] != count:
            return False
    return True


class OrderedDict[K, V](dict[K, V]):
    """A dict that compares by order too and can move keys to its ends."""

    def __init__(self, source=(), /, **keywords):
        self._reset()
        self._update(source)
        if _tuple_length(keywords) > 0:
            self._update_from_dict(dict(**keywords))

    def move_to_end(self, key, last: bool = True):
        value = dict.pop(self, key)
        if last:
            dict._store_entry(self, key, value)
        else:
            rest = list(dict.items(self))
            dict.clear(self)
            dict._store_entry(self, key, value)
            for other, kept in rest:
                dict._store_entry(self, other, kept)

    # Unlike dict's, its `update` goes by an heir's own `__setitem__`.
    def _store_entry(self, key: K, value: V):
        self[key] = value

    def _update_from_dict(self, source):
        for key, value in source.items():
            self[key] = value

    def popitem(self, last: bool = True):
        if len(self) == 0:
            raise KeyError("dictionary is empty")
        if last:
            return dict.popitem(self)
        for key in self:
            break
        return (key, self.pop(key))

    def copy(self):
        return OrderedDict(self)

    def __or__(self, other: dict):
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other: dict):
        result = OrderedDict(other)
        result.update(self)
        return result

    @staticmethod
    def fromkeys(iterable, value=None):
        result = OrderedDict()
        for key in iterable:
            result[key] = value
        return result

    def __eq__(self, other: dict):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        else:
            return dict.__eq__(self, other)

    def __repr__(self):
        if len(self) == 0:
            return _class_name(self) + "()"
        return _class_name(self) + "(" + dict.__repr__(self) + ")"
