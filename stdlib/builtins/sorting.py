"""list.sort and sorted: timsort with the merges of powersort.

The algorithm is Tim Peters's, as CPython 3.13's Objects/listsort.txt describes it, and makes the same comparisons in the
same order: what `__lt__` prints, where it raises and what an order with NaNs or without consistency gives come out alike.
Keys and values are two arrays that move together; where there is no key function, the keys are what is sorted and
`values` is None.
"""


@inline
def _least_gallop() -> index:
    """So often in a row must one run win before the other is searched for the end of its winning."""
    return 7


def _sort_keys(keys, values, size: index):
    """Sorts the first `size` keys, and the values with them. An exception leaves some permutation of both."""
    if size > 1:
        merges = _Merges(keys, values, size)
        least = _least_run(size)
        start: index = 0
        while start < size:
            remaining = size - start
            length = _count_run(keys, values, start, remaining)
            if length < least:
                wanted = remaining if remaining < least else least
                _binary_sort(keys, values, start, wanted, length)
                length = wanted
            merges._push(start, length)
            start = start + length
        merges._finish()


def _least_run(size: index) -> index:
    """Shorter runs are lengthened to this by insertion: between 32 and 64, and `size` a little below a power of 2 of them."""
    rest: index = 0
    while size >= 64:
        rest = rest | (size & 1)
        size = size >> 1
    return size + rest


def _reverse_slice(items, start: index, stop: index):
    low = start
    high = stop - 1
    while low < high:
        value = items[low]
        items[low] = items[high]
        items[high] = value
        low = low + 1
        high = high - 1


def _reverse_both(keys, values, start: index, stop: index):
    _reverse_slice(keys, start, stop)
    if values is None:
        pass
    else:
        _reverse_slice(values, start, stop)


def _count_run(keys, values, start: index, size: index) -> index:
    """The length of the run at `start`; a descending one is reversed, its equal parts keep their order."""
    length: index = 1
    while length < size and not keys[start + length] < keys[start + length - 1]:
        length = length + 1
    if length == size:
        return length
    if length > 1:
        if keys[start] < keys[start + length - 1]:
            return length
        # Equal so far, and then a smaller one.
        _reverse_both(keys, values, start, start + length)
    length = length + 1
    equals: index = 0
    while length < size:
        place = start + length
        if keys[place] < keys[place - 1]:
            if equals != 0:
                _reverse_both(keys, values, place - equals - 1, place)
                equals = 0
        elif keys[place - 1] < keys[place]:
            break
        else:
            equals = equals + 1
        length = length + 1
    if equals != 0:
        _reverse_both(keys, values, start + length - equals - 1, start + length)
    _reverse_both(keys, values, start, start + length)
    while length < size and not keys[start + length] < keys[start + length - 1]:
        length = length + 1
    return length


def _binary_sort(keys, values, start: index, size: index, done: index):
    """Inserts what lies behind the first `done` of `size` keys, which are sorted, among them."""
    place = start + done
    stop = start + size
    while place < stop:
        key = keys[place]
        low = start
        high = place
        while low < high:
            middle = (low + high) >> 1
            if key < keys[middle]:
                high = middle
            else:
                low = middle + 1
        _insert(keys, low, place)
        if values is None:
            pass
        else:
            _insert(values, low, place)
        place = place + 1


@inline
def _insert(items, target: index, place: index):
    """Moves the item at `place` down to `target`."""
    value = items[place]
    hole = place
    while hole > target:
        items[hole] = items[hole - 1]
        hole = hole - 1
    items[target] = value


def _gallop_left(key, keys, base: index, size: index, hint: index) -> index:
    """Where `key` belongs among the `size` sorted keys at `base`: left of those equal to it. The search starts at `hint`."""
    start = base + hint
    last: index = 0
    offset: index = 1
    if keys[start] < key:
        most = size - hint
        while offset < most and keys[start + offset] < key:
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        last = last + hint
        offset = offset + hint
    else:
        most = hint + 1
        while offset < most and not keys[start - offset] < key:
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        nearer = last
        last = hint - offset
        offset = hint - nearer
    last = last + 1
    while last < offset:
        middle = last + ((offset - last) >> 1)
        if keys[base + middle] < key:
            last = middle + 1
        else:
            offset = middle
    return offset


def _gallop_right(key, keys, base: index, size: index, hint: index) -> index:
    """As `_gallop_left`, but right of the equal ones."""
    start = base + hint
    last: index = 0
    offset: index = 1
    if key < keys[start]:
        most = hint + 1
        while offset < most and key < keys[start - offset]:
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        nearer = last
        last = hint - offset
        offset = hint - nearer
    else:
        most = size - hint
        while offset < most and not key < keys[start + offset]:
            last = offset
            offset = offset + offset + 1
        if offset > most:
            offset = most
        last = last + hint
        offset = offset + hint
    last = last + 1
    while last < offset:
        middle = last + ((offset - last) >> 1)
        if key < keys[base + middle]:
            offset = middle
        else:
            last = middle + 1
    return offset


class _Merges[Keys, Values]:
    """The runs found so far and not yet merged, with the space to merge them in."""

    _keys: Keys
    _values: Values
    _size: index
    _spare_keys: Keys
    _spare_values: Values
    # Where each run starts, how long it is, and its power: the depth of its border in a balanced tree of merges.
    _starts: Array[index]
    _lengths: Array[index]
    _powers: Array[index]
    _count: index
    _gallop: index

    def __init__(self, keys: Keys, values: Values, size: index):
        self._keys = keys
        self._values = values
        self._size = size
        self._spare_keys = keys
        self._spare_values = values
        # Powers rise from run to run and none is above the word's width.
        self._starts = Array[index](66)
        self._lengths = Array[index](66)
        self._powers = Array[index](66)
        self._count = 0
        self._gallop = _least_gallop()

    def _push(self, start: index, length: index):
        if self._count > 0:
            top = self._count - 1
            power = self._power(self._starts[top], self._lengths[top], length)
            while self._count > 1 and self._powers[self._count - 2] > power:
                self._merge(self._count - 2)
            self._powers[self._count - 1] = power
        else:
            # The first merge needs the space, and a list that is one run none.
            if length < self._size:
                self._spare_keys = self._keys._resized((self._size + 1) >> 1)
                if self._values is None:
                    pass
                else:
                    self._spare_values = self._values._resized((self._size + 1) >> 1)
        self._starts[self._count] = start
        self._lengths[self._count] = length
        self._count = self._count + 1

    def _power(self, start: index, first: index, second: index) -> index:
        """The first bit in which the middles of two neighbouring runs differ, as fractions of the whole."""
        left = start + start + first
        right = left + first + second
        result: index = 1
        while True:
            if left >= self._size:
                left = left - self._size
                right = right - self._size
            elif right >= self._size:
                return result
            left = left + left
            right = right + right
            result = result + 1

    def _finish(self):
        while self._count > 1:
            place = self._count - 2
            if place > 0 and self._lengths[place - 1] < self._lengths[place + 1]:
                place = place - 1
            self._merge(place)

    def _merge(self, place: index):
        """Merges the run at `place` with the next; one more may lie above them."""
        left = self._starts[place]
        left_size = self._lengths[place]
        right = self._starts[place + 1]
        right_size = self._lengths[place + 1]
        self._lengths[place] = left_size + right_size
        if place == self._count - 3:
            self._starts[place + 1] = self._starts[place + 2]
            self._lengths[place + 1] = self._lengths[place + 2]
            self._powers[place + 1] = self._powers[place + 2]
        self._count = self._count - 1
        keys = self._keys
        # What is in its place already at both ends needs no merging.
        skipped = _gallop_right(keys[right], keys, left, left_size, 0)
        left = left + skipped
        left_size = left_size - skipped
        if left_size > 0:
            right_size = _gallop_left(keys[left + left_size - 1], keys, right, right_size, right_size - 1)
            if right_size > 0:
                if left_size <= right_size:
                    self._merge_up(left, left_size, right, right_size)
                else:
                    self._merge_down(left, left_size, right, right_size)

    def _merge_up(self, left: index, left_size: index, right: index, right_size: index):
        """Merges two runs from below, the left one out of the spare space; its last key belongs behind all others."""
        keys = self._keys
        spare = self._spare_keys
        self._set_aside(left, left_size)
        target = left
        place: index = 0
        self._take(target, right)
        target = target + 1
        right = right + 1
        right_size = right_size - 1
        gallop = self._gallop
        try:
            while left_size > 1 and right_size > 0:
                left_wins: index = 0
                right_wins: index = 0
                while left_size > 1 and right_size > 0 and left_wins < gallop and right_wins < gallop:
                    if keys[right] < spare[place]:
                        self._take(target, right)
                        right = right + 1
                        right_size = right_size - 1
                        right_wins = right_wins + 1
                        left_wins = 0
                    else:
                        self._take_spare(target, place)
                        place = place + 1
                        left_size = left_size - 1
                        left_wins = left_wins + 1
                        right_wins = 0
                    target = target + 1
                if left_size > 1 and right_size > 0:
                    # One run wins again and again: look how far it goes on.
                    gallop = gallop + 1
                    is_galloping = True
                    while is_galloping:
                        if gallop > 1:
                            gallop = gallop - 1
                        self._gallop = gallop
                        left_wins = _gallop_right(keys[right], spare, place, left_size, 0)
                        self._take_spares(target, place, left_wins)
                        target = target + left_wins
                        place = place + left_wins
                        left_size = left_size - left_wins
                        if left_size <= 1:
                            break
                        self._take(target, right)
                        target = target + 1
                        right = right + 1
                        right_size = right_size - 1
                        if right_size == 0:
                            break
                        right_wins = _gallop_left(spare[place], keys, right, right_size, 0)
                        self._move(target, right, right_wins)
                        target = target + right_wins
                        right = right + right_wins
                        right_size = right_size - right_wins
                        if right_size == 0:
                            break
                        self._take_spare(target, place)
                        target = target + 1
                        place = place + 1
                        left_size = left_size - 1
                        if left_size == 1:
                            break
                        is_galloping = left_wins >= _least_gallop() or right_wins >= _least_gallop()
                    if left_size > 1 and right_size > 0:
                        gallop = gallop + 1
                        self._gallop = gallop
            if left_size == 1:
                self._move(target, right, right_size)
                target = target + right_size
        finally:
            self._take_spares(target, place, left_size)

    def _merge_down(self, left: index, left_size: index, right: index, right_size: index):
        """Merges two runs from above, the right one out of the spare space; its first key belongs before all others."""
        keys = self._keys
        spare = self._spare_keys
        base = left
        self._set_aside(right, right_size)
        target = right + right_size - 1
        left = left + left_size - 1
        self._take(target, left)
        target = target - 1
        left = left - 1
        left_size = left_size - 1
        gallop = self._gallop
        # The spare keys that are left are always the first `right_size`.
        try:
            while left_size > 0 and right_size > 1:
                left_wins: index = 0
                right_wins: index = 0
                while left_size > 0 and right_size > 1 and left_wins < gallop and right_wins < gallop:
                    if spare[right_size - 1] < keys[left]:
                        self._take(target, left)
                        left = left - 1
                        left_size = left_size - 1
                        left_wins = left_wins + 1
                        right_wins = 0
                    else:
                        self._take_spare(target, right_size - 1)
                        right_size = right_size - 1
                        right_wins = right_wins + 1
                        left_wins = 0
                    target = target - 1
                if left_size > 0 and right_size > 1:
                    gallop = gallop + 1
                    is_galloping = True
                    while is_galloping:
                        if gallop > 1:
                            gallop = gallop - 1
                        self._gallop = gallop
                        left_wins = left_size - _gallop_right(
                            spare[right_size - 1], keys, base, left_size, left_size - 1)
                        target = target - left_wins
                        left = left - left_wins
                        left_size = left_size - left_wins
                        self._move(target + 1, left + 1, left_wins)
                        if left_size == 0:
                            break
                        self._take_spare(target, right_size - 1)
                        target = target - 1
                        right_size = right_size - 1
                        if right_size == 1:
                            break
                        right_wins = right_size - _gallop_left(keys[left], spare, 0, right_size, right_size - 1)
                        target = target - right_wins
                        right_size = right_size - right_wins
                        self._take_spares(target + 1, right_size, right_wins)
                        if right_size <= 1:
                            break
                        self._take(target, left)
                        target = target - 1
                        left = left - 1
                        left_size = left_size - 1
                        if left_size == 0:
                            break
                        is_galloping = left_wins >= _least_gallop() or right_wins >= _least_gallop()
                    if left_size > 0 and right_size > 1:
                        gallop = gallop + 1
                        self._gallop = gallop
            if right_size == 1:
                target = target - left_size
                self._move(target + 1, base, left_size)
        finally:
            self._take_spares(target - right_size + 1, 0, right_size)

    def _set_aside(self, place: index, count: index):
        self._spare_keys._copy_from(0, self._keys, place, count)
        if self._values is None:
            pass
        else:
            self._spare_values._copy_from(0, self._values, place, count)

    @inline
    def _take(self, target: index, place: index):
        self._keys[target] = self._keys[place]
        if self._values is None:
            pass
        else:
            self._values[target] = self._values[place]

    @inline
    def _take_spare(self, target: index, place: index):
        self._keys[target] = self._spare_keys[place]
        if self._values is None:
            pass
        else:
            self._values[target] = self._spare_values[place]

    def _take_spares(self, target: index, place: index, count: index):
        self._keys._copy_from(target, self._spare_keys, place, count)
        if self._values is None:
            pass
        else:
            self._values._copy_from(target, self._spare_values, place, count)

    def _move(self, target: index, place: index, count: index):
        self._keys._copy_from(target, self._keys, place, count)
        if self._values is None:
            pass
        else:
            self._values._copy_from(target, self._values, place, count)


def _sort_items(items, size: index, key, reverse):
    if key is None:
        _sort_both(items, None, size, reverse)
    else:
        keys = []
        place: index = 0
        while place < size:
            keys.append(key(items[place]))
            place = place + 1
        _sort_both(keys._items, items, size, reverse)


def _sort_both(keys, values, size: index, reverse):
    """Stable in both directions: reversed, sorted, reversed again."""
    if not reverse:
        _sort_keys(keys, values, size)
        return
    _reverse_both(keys, values, 0, size)
    try:
        _sort_keys(keys, values, size)
    finally:
        _reverse_both(keys, values, 0, size)
