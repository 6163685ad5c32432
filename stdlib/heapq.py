"""heapq: CPython's heaps, which keep heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2]."""


def heappush(heap: list, item, /):
    heap.append(item)
    _sift_down(heap, 0, len(heap) - 1)


def heappop(heap: list, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    last = heap.pop()
    if len(heap) > 0:
        smallest = heap[0]
        heap[0] = last
        _sift_up(heap, 0)
        return smallest
    return last


def heapreplace(heap: list, item, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sift_up(heap, 0)
    return smallest


def heappushpop(heap: list, item, /):
    if len(heap) > 0 and heap[0] < item:
        smallest = heap[0]
        heap[0] = item
        _sift_up(heap, 0)
        return smallest
    return item


def heapify(heap: list, /):
    place = len(heap) // 2 - 1
    while place >= 0:
        _sift_up(heap, place)
        place -= 1


@misfit("n", "")
def nlargest(n: int, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]


@misfit("n", "")
def nsmallest(n: int, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]


def merge(*iterables, key=None, reverse: bool = False):
    """The items of sorted iterables in order; of equal ones, those of the first iterable first."""
    return _merge([iterable.__iter__() for iterable in iterables], key, reverse)


@shown_as("generator")
class _merge[Source, Function, T, Key]:
    _sources: list[Source]
    _function: Function
    _is_reverse: bool
    # The next item of each source that has not ended, and its key.
    _items: list[T]
    _keys: list[Key]
    _has_started: bool
    # The source whose item was given last.
    _given: int

    def __init__(self, sources: list[Source], function: Function, is_reverse: bool):
        self._sources = sources
        self._function = function
        self._is_reverse = is_reverse
        self._items = list[T]()
        self._keys = list[Key]()
        self._has_started = False
        self._given = 0

    def __iter__(self):
        return self

    def _key_of(self, item):
        function = self._function
        if function is None:
            return item
        else:
            return function(item)

    def _start(self):
        self._has_started = True
        place = 0
        while place < len(self._sources):
            try:
                item = self._sources[place].__next__()
            except StopIteration:
                self._sources.pop(place)
                continue
            self._items.append(item)
            self._keys.append(self._key_of(item))
            place += 1

    def _step(self):
        """The next item of the source that was the last to give one."""
        place = self._given
        try:
            item = self._sources[place].__next__()
        except StopIteration:
            self._sources.pop(place)
            self._items.pop(place)
            self._keys.pop(place)
            return
        self._items[place] = item
        self._keys[place] = self._key_of(item)

    def __next__(self):
        if not self._has_started:
            self._start()
        elif len(self._items) > 0:
            self._step()
        if len(self._items) == 0:
            raise StopIteration
        keys = self._keys
        best = 0
        for place in range(1, len(keys)):
            if self._is_reverse:
                is_better = keys[best] < keys[place]
            else:
                is_better = keys[place] < keys[best]
            if is_better:
                best = place
        self._given = best
        return self._items[best]


def _sift_down(heap: list, start: int, place: int):
    """Moves the item at `place` towards the root until its parent is no larger."""
    item = heap[place]
    while place > start:
        parent_place = (place - 1) >> 1
        parent = heap[parent_place]
        if not (item < parent):
            break
        heap[place] = parent
        place = parent_place
    heap[place] = item


def _sift_up(heap: list, place: int):
    """Moves the smaller child up until a leaf is hit, then the item to its place: fewer comparisons than stopping early."""
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not (heap[child] < heap[right]):
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _sift_down(heap, start, place)
