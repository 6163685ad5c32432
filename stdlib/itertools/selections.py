"""The iterators of itertools that go through the selections from what they are given."""


def _chosen(pool: list, indices: list, count: int):
    chosen = []
    for place in range(count):
        chosen.append(pool[indices[place]])
    return tuple(chosen)


class _choice[T]:
    """What `combinations` with and without replacement share: the values, and the places of those that are chosen."""

    _pool: list[T]
    _indices: list[int]
    _has_started: bool

    def _begin(self, iterable, r: int):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._pool = list[T]()
        for value in iterable:
            self._pool.append(value)
        self._has_started = False

    def __iter__(self):
        return self

    def _following(self):
        """The last place that can still move on, or an end."""
        indices = self._indices
        place = len(indices) - 1
        while place >= 0 and indices[place] == self._greatest(place):
            place -= 1
        if place < 0:
            raise StopIteration
        return place


class combinations[T](_choice[T]):
    def __init__(self, iterable, r: int):
        self._begin(iterable, r)
        self._indices = list(range(r))

    def _greatest(self, place: int):
        return place + len(self._pool) - len(self._indices)

    def __next__(self):
        indices = self._indices
        if len(self._pool) < len(indices):
            raise StopIteration
        if self._has_started:
            place = self._following()
            first = indices[place] + 1
            for later in range(place, len(indices)):
                indices[later] = first + later - place
        self._has_started = True
        return _chosen(self._pool, indices, len(indices))


class combinations_with_replacement[T](_choice[T]):
    def __init__(self, iterable, r: int):
        self._begin(iterable, r)
        self._indices = [0] * r

    def _greatest(self, place: int):
        return len(self._pool) - 1

    def __next__(self):
        indices = self._indices
        if len(self._pool) == 0 and len(indices) > 0:
            raise StopIteration
        if self._has_started:
            place = self._following()
            following = indices[place] + 1
            for later in range(place, len(indices)):
                indices[later] = following
        self._has_started = True
        return _chosen(self._pool, indices, len(indices))


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


class product:
    def __new__(*iterables, repeat=None):
        pools = _pools_of(iterables)
        if repeat is None:
            return _product(pools)
        else:
            if repeat < 0:
                raise ValueError("repeat argument cannot be negative")
            return _product([list(pool) for pool in pools] * repeat)


def _pools_of(iterables):
    """The values of each iterable: a tuple of lists, or a list of them where only the run knows how many there are."""
    if _tuple_length(iterables) == -1:
        return [list(iterable) for iterable in iterables]
    elif _tuple_length(iterables) == 0:
        return ()
    else:
        first = list(iterables[0])
        return (first, *_pools_of(iterables[1:]))


def _picked(pools, indices: list[int], place: int):
    if isinstance(pools, list):
        values = []
        for pool in pools:
            values.append(pool[indices[place]])
            place += 1
        return tuple(values)
    elif _tuple_length(pools) == 0:
        return ()
    else:
        return (pools[0][indices[place]], *_picked(pools[1:], indices, place + 1))


@shown_as("product")
class _product[Pools]:
    _pools: Pools
    # The place in each pool that is next.
    _indices: list[int]
    _sizes: list[int]
    _is_done: bool

    def __init__(self, pools: Pools):
        self._pools = pools
        self._sizes = list[int]()
        self._is_done = False
        for pool in pools:
            self._sizes.append(len(pool))
            if len(pool) == 0:
                self._is_done = True
        self._indices = [0] * len(self._sizes)

    def __iter__(self):
        return self

    def __next__(self):
        if self._is_done:
            raise StopIteration
        result = _picked(self._pools, self._indices, 0)
        place = len(self._indices) - 1
        while place >= 0:
            self._indices[place] += 1
            if self._indices[place] < self._sizes[place]:
                break
            self._indices[place] = 0
            place -= 1
        self._is_done = place < 0
        return result
