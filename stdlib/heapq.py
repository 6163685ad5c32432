"""heapq: CPython's heaps, which keep heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2].

The comparisons are CPython's, in its order. `before(left, right)` says which of two items is nearer to the root; heaps whose
root is the largest item exist inside of `nsmallest` and `merge` alone.
"""


def heappush(heap: list, item, /):
    heap.append(item)
    _sift_down(heap, 0, len(heap) - 1, _is_less)


def heappop(heap: list, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    return _pop(heap, _is_less)


def heapreplace(heap: list, item, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sift_up(heap, 0, _is_less)
    return smallest


def heappushpop(heap: list, item, /):
    if len(heap) > 0 and heap[0] < item:
        smallest = heap[0]
        heap[0] = item
        _sift_up(heap, 0, _is_less)
        return smallest
    return item


def heapify(heap: list, /):
    _heapify(heap, _is_less)


@misfit("n", "")
def nlargest(n: int, iterable, key=None):
    if n == 1:
        return _extreme(iterable, key, _exceeds)
    if _has_at_most(iterable, n):
        return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
    return _best(n, iterable, key, _is_less, -1)


@misfit("n", "")
def nsmallest(n: int, iterable, key=None):
    if n == 1:
        return _extreme(iterable, key, _is_less)
    if _has_at_most(iterable, n):
        return sorted(iterable, key=key)[: max(n, 0)]
    return _best(n, iterable, key, _is_greater, 1)


def _extreme(iterable, key, is_better):
    """As `min` and `max`, but a list, which is empty where the iterable is."""
    best = []
    ranks = []
    for item in iterable:
        if key is None:
            if len(best) == 0:
                best.append(item)
            elif is_better(item, best[0]):
                best[0] = item
        else:
            rank = key(item)
            if len(best) == 0:
                best.append(item)
                ranks.append(rank)
            elif is_better(rank, ranks[0]):
                best[0] = item
                ranks[0] = rank
    return best


def _has_at_most(iterable, count: int) -> bool:
    if hasattr(iterable, "__len__"):
        return count >= len(iterable)
    else:
        return False


def _best(count: int, iterable, key, before, step: int):
    """The best `count` items, out of a heap with the worst of them at its root; of equal ones the earlier is the better."""
    items = iterable.__iter__()
    heap = []
    order = 0
    while len(heap) < count:
        try:
            item = items.__next__()
        except StopIteration:
            break
        if key is None:
            heap.append((item, order))
        else:
            heap.append((key(item), order, item))
        order += step
    if len(heap) == 0:
        return []
    _heapify(heap, before)
    for item in items:
        if key is None:
            if before(heap[0][0], item):
                heap[0] = (item, order)
                _sift_up(heap, 0, before)
                order += step
        else:
            rank = key(item)
            if before(heap[0][0], rank):
                heap[0] = (rank, order, item)
                _sift_up(heap, 0, before)
                order += step
    heap.sort(reverse=step < 0)
    if key is None:
        return [item for item, _ in heap]
    else:
        return [item for _, _, item in heap]


def merge(*iterables, key=None, reverse: bool = False):
    """The items of sorted iterables in order; of equal ones, those of the first iterable first."""
    sources = [iterable.__iter__() for iterable in iterables]
    return _merge(sources, key, reverse)


@shown_as("generator")
class _merge[Source, Function, T, Entry]:
    _sources: list[Source]
    _function: Function
    _is_reverse: bool
    # The next item of each source, and in the heap its rank and the number of its source (negative in reverse).
    _items: list[T]
    _heap: list[Entry]
    _has_started: bool

    def __init__(self, sources: list[Source], function: Function, is_reverse: bool):
        self._sources = sources
        self._function = function
        self._is_reverse = is_reverse
        self._items = list[T]()
        self._heap = list[Entry]()
        self._has_started = False

    def __iter__(self):
        return self

    def _ranked(self, item, place: int):
        function = self._function
        order = -place if self._is_reverse else place
        if function is None:
            return (item, order)
        else:
            return (function(item), order)

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
            self._heap.append(self._ranked(item, place))
            place += 1
        if self._is_reverse:
            _heapify(self._heap, _is_greater)
        else:
            _heapify(self._heap, _is_less)

    def _step(self):
        """Goes on in the source that was the last to give an item."""
        place = abs(self._heap[0][1])
        try:
            item = self._sources[place].__next__()
        except StopIteration:
            if self._is_reverse:
                _pop(self._heap, _is_greater)
            else:
                _pop(self._heap, _is_less)
            return
        self._items[place] = item
        if len(self._heap) == 1:
            # The rest of the last source needs no ranks.
            return
        self._heap[0] = self._ranked(item, place)
        if self._is_reverse:
            _sift_up(self._heap, 0, _is_greater)
        else:
            _sift_up(self._heap, 0, _is_less)

    def __next__(self):
        if not self._has_started:
            self._start()
        elif len(self._heap) > 0:
            self._step()
        if len(self._heap) == 0:
            raise StopIteration
        return self._items[abs(self._heap[0][1])]


@inline
def _is_less(left, right):
    return left < right


@inline
def _is_greater(left, right):
    return right < left


@inline
def _exceeds(left, right):
    return left > right


def _heapify(heap: list, before):
    place = len(heap) // 2 - 1
    while place >= 0:
        _sift_up(heap, place, before)
        place -= 1


def _pop(heap: list, before):
    last = heap.pop()
    if len(heap) > 0:
        root = heap[0]
        heap[0] = last
        _sift_up(heap, 0, before)
        return root
    return last


def _sift_down(heap: list, start: int, place: int, before):
    """Moves the item at `place` towards the root until its parent belongs above it."""
    item = heap[place]
    while place > start:
        parent_place = (place - 1) >> 1
        parent = heap[parent_place]
        if not before(item, parent):
            break
        heap[place] = parent
        place = parent_place
    heap[place] = item


def _sift_up(heap: list, place: int, before):
    """Moves the child that belongs above up until a leaf is hit, then the item to its place: fewer comparisons than
    stopping early."""
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not before(heap[child], heap[right]):
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _sift_down(heap, start, place, before)
