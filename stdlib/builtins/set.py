"""set and frozenset, in CPython's own table: a program sees the same order of iteration as with setobject.c of 3.13.

Open addressing over a power of two in two arrays, `_marks` and `_values`. A place is looked for by up to nine linear
probes from where the hash points, then from there on by the perturbed recurrence that dict uses. A mark of 0 is a free
place, `_dummy()` one whose value was removed, any other the hash of the value with its bits inverted (no hash is -1, so
no mark of a value is 0). `_fill` counts dummies, `_size` does not. The table is made anew, without dummies, when three
fifths of it are filled.
"""


class _hash_table[T]:
    """What set and frozenset share."""

    _marks: Array[index]
    _values: Array[T]
    _mask: index
    _fill: index
    _size: index
    # Where `pop` looks next.
    _finger: index

    @inline
    def _reset(self):
        self._marks = Array[index](8)
        self._values = Array[T](8)
        self._mask = 7
        self._fill = 0
        self._size = 0

    def _find(self, value, hash: index) -> index:
        """The place of `value`, or -1."""
        mark = _mark_of(hash)
        marks = self._marks
        mask = self._mask
        perturb = hash
        start = hash & mask
        while True:
            place = start
            last = start
            if start + 9 <= mask:
                last = start + 9
            while place <= last:
                seen = marks[place]
                if seen == 0:
                    return -1
                if seen == mark:
                    is_same = _same(self._values[place], value)
                    if self._marks is not marks or marks[place] != mark:
                        # The comparison changed the table.
                        return self._find(value, hash)
                    if is_same:
                        return place
                place = place + 1
            perturb = _shift_right_unsigned(perturb, 5)
            start = (start * 5 + 1 + perturb) & mask

    def _add(self, value: T, hash: index):
        """set_add_entry: the place of the last dummy on the way, or else the first free one."""
        mark = _mark_of(hash)
        marks = self._marks
        mask = self._mask
        perturb = hash
        start = hash & mask
        reused: index = -1
        while True:
            place = start
            last = start
            if start + 9 <= mask:
                last = start + 9
            while place <= last:
                seen = marks[place]
                if seen == 0:
                    if reused >= 0:
                        self._put(reused, mark, value)
                    else:
                        self._put(place, mark, value)
                        self._fill = self._fill + 1
                        if self._fill * 5 >= mask * 3:
                            self._resize(self._grown_size())
                    return
                if seen == mark:
                    is_same = _same(self._values[place], value)
                    if self._marks is not marks or marks[place] != mark:
                        self._add(value, hash)
                        return
                    if is_same:
                        return
                elif seen == _dummy():
                    reused = place
                place = place + 1
            perturb = _shift_right_unsigned(perturb, 5)
            start = (start * 5 + 1 + perturb) & mask

    @inline
    def _put(self, place: index, mark: index, value: T):
        self._marks[place] = mark
        self._values[place] = value
        self._size = self._size + 1

    @inline
    def _copy_in(self, place: index, mark: index, value: T):
        """The value is `T` here, which it need not be in the set it comes from: `{1} ^ {True}`."""
        self._marks[place] = mark
        self._values[place] = value

    @inline
    def _add_clean(self, value: T, mark: index):
        """set_insert_clean: the value is not there, nor are dummies."""
        mask = self._mask
        perturb = _inverted(mark)
        start = perturb & mask
        while True:
            place = start
            last = start
            if start + 9 <= mask:
                last = start + 9
            while place <= last:
                if self._marks[place] == 0:
                    self._marks[place] = mark
                    self._values[place] = value
                    return
                place = place + 1
            perturb = _shift_right_unsigned(perturb, 5)
            start = (start * 5 + 1 + perturb) & mask

    @inline
    def _grown_size(self) -> index:
        if self._size > 50000:
            return self._size * 2
        return self._size * 4

    @noinline
    def _resize(self, least: index):
        """set_table_resize: a table of more than `least` places without dummies."""
        size: index = 8
        while size <= least:
            size = size * 2
        if size == 8 and self._mask == 7 and self._fill == self._size:
            return
        marks = self._marks
        values = self._values
        count = self._mask + 1
        self._marks = Array[index](size)
        self._values = Array[T](size)
        self._mask = size - 1
        self._fill = self._size
        place: index = 0
        while place < count:
            mark = marks[place]
            if _is_value(mark):
                self._add_clean(values[place], mark)
            place = place + 1

    def _discard(self, value, hash: index) -> bool:
        place = self._find(value, hash)
        if place < 0:
            return False
        self._remove_at(place)
        return True

    @inline
    def _remove_at(self, place: index):
        dummy = _dummy()
        self._marks[place] = dummy
        self._values._clear(place, 1)
        self._size = self._size - 1

    def _update(self, source):
        """set_update_internal"""
        if isinstance(source, _hash_table):
            self._merge(source)
        elif isinstance(source, dict):
            self._update_from_dict(source)
        else:
            for value in source:
                self._add(value, _hash_word(value))

    def _update_from_dict(self, source):
        count = source._size
        if (self._fill + count) * 5 >= self._mask * 3:
            self._resize((self._size + count) * 2)
        entry: index = 0
        while entry < source._fill:
            hash = source._hashes[entry]
            if hash != -1:
                self._add(source._keys[entry], hash)
            entry = entry + 1

    def _merge(self, source):
        """set_merge"""
        if source is self or source._size == 0:
            return
        if (self._fill + source._size) * 5 >= self._mask * 3:
            self._resize((self._size + source._size) * 2)
        place: index = 0
        if self._fill == 0:
            is_copy = self._mask == source._mask and source._fill == source._size
            while place <= source._mask:
                mark = source._marks[place]
                if _is_value(mark):
                    if is_copy:
                        self._copy_in(place, mark, source._values[place])
                    else:
                        self._add_clean(source._values[place], mark)
                place = place + 1
            self._fill = source._size
            self._size = source._size
        else:
            while place <= source._mask:
                mark = source._marks[place]
                if _is_value(mark):
                    self._add(source._values[place], _inverted(mark))
                place = place + 1

    def _remove_all(self, source):
        """set_difference_update_internal"""
        if isinstance(source, _hash_table):
            if source is self:
                self._reset()
                return
            if (source._size >> 3) > self._size:
                self._remove_values_of(self._new_intersection(source))
            else:
                self._remove_values_of(source)
        else:
            for value in source:
                self._discard(value, _hash_word(value))
        if self._fill - self._size > self._mask // 4:
            self._resize(self._grown_size())

    def _remove_values_of(self, source):
        place: index = 0
        while place <= source._mask:
            mark = source._marks[place]
            if _is_value(mark):
                self._discard(source._values[place], _inverted(mark))
            place = place + 1

    def _toggle_all(self, source):
        """set_symmetric_difference_update: `source` is a set."""
        if source is self:
            self._reset()
            return
        place: index = 0
        while place <= source._mask:
            mark = source._marks[place]
            if _is_value(mark):
                if not self._discard(source._values[place], _inverted(mark)):
                    self._add(source._values[place], _inverted(mark))
            place = place + 1

    def _toggle_from(self, source):
        if isinstance(source, _hash_table):
            self._toggle_all(source)
        elif isinstance(source, dict):
            for value in source:
                hash = _hash_word(value)
                if not self._discard(value, hash):
                    self._add(value, hash)
        else:
            self._toggle_all(set(source))

    def _new_intersection(self, source):
        """set_intersection: the values are those of the side that is gone through."""
        if isinstance(source, _hash_table):
            if source is self:
                return self._copied()
            if source._size > self._size:
                return _common_values(source, self, self._empty())
            return _common_values(self, source, self._empty())
        else:
            result = self._empty()
            for value in source:
                hash = _hash_word(value)
                if self._find(value, hash) >= 0:
                    result._add(value, hash)
                    if result._size >= self._size:
                        break
            return result

    def _copied_without(self, source):
        result = self._copied()
        result._remove_all(source)
        return result

    def _new_difference(self, source):
        """set_difference"""
        if isinstance(source, (_hash_table, dict)):
            if (self._size >> 2) > source._size:
                return self._copied_without(source)
            result = self._empty()
            place: index = 0
            while place <= self._mask:
                mark = self._marks[place]
                if _is_value(mark) and source._find(self._values[place], _inverted(mark)) < 0:
                    result._add(self._values[place], _inverted(mark))
                place = place + 1
            return result
        else:
            return self._copied_without(source)

    def _new_symmetric_difference(self, source):
        result = self._empty()
        result._update(source)
        result._toggle_all(self)
        return result

    def _new_union(self, source):
        result = self._empty()
        result._merge(self)
        result._update_unless_same(source, self)
        return result

    def _update_unless_same(self, source, merged):
        if isinstance(source, _hash_table):
            if source is not merged:
                self._merge(source)
        else:
            self._update(source)

    def _copied(self):
        result = self._empty()
        result._merge(self)
        return result

    def _is_within(self, other):
        """set_issubset for a set on both sides."""
        if self._size > other._size:
            return False
        place: index = 0
        while place <= self._mask:
            mark = self._marks[place]
            if _is_value(mark) and other._find(self._values[place], _inverted(mark)) < 0:
                return False
            place = place + 1
        return True

    @inline
    def __len__(self):
        return int(self._size)

    @inline
    def __bool__(self):
        return self._size != 0

    @inline
    def __iter__(self):
        return set_iterator(self)

    @inline
    def __contains__(self, value):
        return self._find(value, _set_hash_word(value)) >= 0

    def union(self, *others):
        if _tuple_length(others) == 0:
            return self._copied()
        elif _tuple_length(others) == 1:
            return self._new_union(others[0])
        else:
            result = self._empty()
            result._merge(self)
            for other in others:
                result._update_unless_same(other, self)
            return result

    def intersection(self, *others):
        if _tuple_length(others) == 0:
            return self._copied()
        elif _tuple_length(others) == 1:
            return self._new_intersection(others[0])
        else:
            result = self._copied()
            for other in others:
                result = result._new_intersection(other)
            return result

    def difference(self, *others):
        if _tuple_length(others) <= 0:
            result = self._copied()
            for other in others:
                result._remove_all(other)
            return result
        else:
            result = self._new_difference(others[0])
            is_first = True
            for other in others:
                if not is_first:
                    result._remove_all(other)
                is_first = False
            return result

    def symmetric_difference(self, other, /):
        return self._new_symmetric_difference(other)

    def issubset(self, other, /):
        if isinstance(other, _hash_table):
            return self._is_within(other)
        else:
            return self._new_intersection(other)._size == self._size

    def issuperset(self, other, /):
        if isinstance(other, _hash_table):
            return other._is_within(self)
        else:
            for value in other:
                if value not in self:
                    return False
            return True

    def isdisjoint(self, other, /):
        if isinstance(other, _hash_table):
            if other._size > self._size:
                return _have_no_common(other, self)
            return _have_no_common(self, other)
        else:
            for value in other:
                if value in self:
                    return False
            return True

    def copy(self):
        return self._copied()

    def __or__(self, other: _hash_table):
        return self._new_union(other)

    def __and__(self, other: _hash_table):
        return self._new_intersection(other)

    def __sub__(self, other: _hash_table):
        return self._new_difference(other)

    def __xor__(self, other: _hash_table):
        return self._new_symmetric_difference(other)

    def __eq__(self, other: _hash_table):
        return self._size == other._size and self._is_within(other)

    def __le__(self, other: _hash_table):
        return self._is_within(other)

    def __lt__(self, other: _hash_table):
        return self._size < other._size and self._is_within(other)

    def __ge__(self, other: _hash_table):
        return other._is_within(self)

    def __gt__(self, other: _hash_table):
        return other._size < self._size and other._is_within(self)

    def _frozen_hash(self) -> index:
        """frozenset_hash, without the effect of free places and dummies that CPython adds and takes away again."""
        hash: index = 0
        place: index = 0
        while place <= self._mask:
            mark = self._marks[place]
            if _is_value(mark):
                word = _inverted(mark)
                hash = hash ^ (((word ^ 89869747) ^ (word << 16)) * 3644798167)
            place = place + 1
        hash = hash ^ ((self._size + 1) * 1927868237)
        hash = hash ^ (_shift_right_unsigned(hash, 11) ^ _shift_right_unsigned(hash, 25))
        hash = hash * 69069 + 907133923
        if hash == -1:
            return 590923713
        return hash

    def _guarded_repr(self, opening: str, closing: str, again: str):
        if not _repr_enter(self):
            return again
        try:
            text = self._joined_repr(opening, closing)
        finally:
            _repr_leave()
        return text

    def _joined_repr(self, opening: str, closing: str):
        builder = _builder_new()
        _builder_append(builder, opening)
        is_first = True
        place: index = 0
        while place <= self._mask:
            if _is_value(self._marks[place]):
                if not is_first:
                    _builder_append(builder, ", ")
                is_first = False
                _builder_append(builder, repr(self._values[place]))
            place = place + 1
        _builder_append(builder, closing)
        return _builder_finish(builder)


@registered("MutableSet")
class set[T](_hash_table[T]):
    @inline
    def __init__(self, iterable=()):
        self._reset()
        self._finger = 0
        self._update(iterable)

    def _empty(self):
        return set()

    @inline
    def add(self, value: T):
        self._add(value, _hash_word(value))

    @inline
    def discard(self, value):
        self._discard(value, _set_hash_word(value))

    def remove(self, value):
        if not self._discard(value, _set_hash_word(value)):
            raise KeyError(value)

    def pop(self):
        """From `_finger` on, so that emptying a set takes linear time."""
        if self._size == 0:
            raise KeyError("pop from an empty set")
        place = self._finger & self._mask
        while not _is_value(self._marks[place]):
            place = place + 1
            if place > self._mask:
                place = _zero()
        value = self._values[place]
        self._remove_at(place)
        self._finger = place + 1
        return value

    def clear(self):
        self._reset()

    def update(self, *others):
        for other in others:
            self._update(other)

    def intersection_update(self, *others):
        if _tuple_length(others) == 1:
            self._become(self._new_intersection(others[0]))
        else:
            self._become(self.intersection(*others))

    def difference_update(self, *others):
        for other in others:
            self._remove_all(other)

    def symmetric_difference_update(self, other, /):
        self._toggle_from(other)

    def _settle_for_loop(self) -> set[T]:
        """The order of a frozenset constant: CPython makes it of the display's values, then anew of its own."""
        self._become(set[T](list[T](self)))
        return self

    def _settle(self) -> set[T]:
        """The order of a display of constants: the frozenset constant is merged into an empty set."""
        self._settle_for_loop()
        self._become(set[T](self))
        return self

    def _become(self, other):
        """set_swap_bodies"""
        self._marks = other._marks
        self._values = other._values
        self._mask = other._mask
        self._fill = other._fill
        self._size = other._size

    def __ior__(self, other: _hash_table):
        self._merge(other)
        return self

    def __iand__(self, other: _hash_table):
        self._become(self._new_intersection(other))
        return self

    def __isub__(self, other: _hash_table):
        self._remove_all(other)
        return self

    def __ixor__(self, other: _hash_table):
        self._toggle_all(other)
        return self

    def __repr__(self):
        name = _class_name(self)
        if self._size == 0:
            return name + "()"
        elif name == "set":
            return self._guarded_repr("{", "}", "set(...)")
        else:
            return self._guarded_repr(name + "({", "})", name + "(...)")


@registered("Set")
class frozenset[T](_hash_table[T]):
    @inline
    def __init__(self, iterable=()):
        self._reset()
        self._finger = 0
        self._update(iterable)

    def _empty(self):
        return frozenset()

    def __hash__(self):
        return _int_from_word(self._frozen_hash())

    def __repr__(self):
        name = _class_name(self)
        if self._size == 0:
            return name + "()"
        return self._guarded_repr(name + "({", "})", name + "(...)")


class set_iterator[Source]:
    _source: Source
    _place: index
    _size: index

    @inline
    def __init__(self, source: Source):
        self._source = source
        self._place = 0
        self._size = source._size

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        source = self._source
        if self._size != source._size:
            self._fail()
        place = self._place
        while place <= source._mask and not _is_value(source._marks[place]):
            place = place + 1
        self._place = place + 1
        if place > source._mask:
            # It stays exhausted, whatever happens to the set.
            self._place = _exhausted()
            raise StopIteration
        return source._values[place]

    @noinline
    def _fail(self):
        if self._place == _exhausted():
            raise StopIteration
        self._size = -1
        raise RuntimeError("Set changed size during iteration")


@inline
def _inverted(word: index) -> index:
    return word ^ -1


@inline
def _dummy() -> index:
    # An arbitrary word that hashes do not take: those of numbers are smaller, others avoid it (_mark_of).
    return -7046029254386353131


@inline
def _mark_of(hash: index) -> index:
    mark = _inverted(hash)
    if mark == _dummy():
        return 1
    return mark


@inline
def _is_value(mark: index) -> bool:
    return mark != 0 and mark != _dummy()


@inline
def _set_hash_word(value) -> index:
    """The hash to look for: a set stands for the frozenset of its values."""
    if isinstance(value, set):
        return value._frozen_hash()
    else:
        return _hash_word(value)


def _common_values(whole, part, result):
    place: index = 0
    while place <= part._mask:
        mark = part._marks[place]
        if _is_value(mark) and whole._find(part._values[place], _inverted(mark)) >= 0:
            result._add(part._values[place], _inverted(mark))
        place = place + 1
    return result


def _have_no_common(whole, part):
    place: index = 0
    while place <= part._mask:
        mark = part._marks[place]
        if _is_value(mark) and whole._find(part._values[place], _inverted(mark)) >= 0:
            return False
        place = place + 1
    return True
