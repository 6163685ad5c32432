"""dict: a table of places in front of entries that are kept in the order of insertion.

`_places` is open addressing over a power of two: 0 is free, -1 a deleted entry's place, n is entry n - 1. The entries lie
in three arrays, `_hashes`, `_keys`, `_values`; a deleted one has the hash -1, which no key has. Sizes follow CPython's
dictobject.c (two thirds full at most, then three times the number of entries), because a loop that deletes and inserts
sees when entries are moved together.
"""


@registered("MutableMapping")
class dict[K, V]:
    _places: Int32Array
    _hashes: Array[index]
    _keys: Array[K]
    _values: Array[V]
    # The number of keys; of entries, deleted ones among them; and of entries that fit before the table is made anew.
    _size: index
    _fill: index
    _usable: index

    @inline
    def __init__(self, source=()):
        self._reset()
        if isinstance(source, tuple) and _tuple_length(source) == 0:
            pass
        else:
            self._update(source)

    @inline
    def _reset(self):
        self._places = Int32Array(1)
        self._hashes = Array[index](0)
        self._keys = Array[K](0)
        self._values = Array[V](0)
        self._size = 0
        self._fill = 0
        self._usable = 0

    def _find(self, key, hash: index) -> index:
        """The entry of `key`, or -1."""
        places = self._places
        mask = len_of(places) - 1
        perturb = hash
        place = hash & mask
        while True:
            entry = places[place] - 1
            if entry == -1:
                return -1
            if entry >= 0 and self._hashes[entry] == hash:
                is_same = _same(self._keys[entry], key)
                if self._places is not places or self._hashes[entry] != hash:
                    # The comparison changed the table.
                    return self._find(key, hash)
                if is_same:
                    return entry
            perturb = _shift_right_unsigned(perturb, 5)
            place = (place * 5 + perturb + 1) & mask

    def _place_of(self, entry: index) -> index:
        """Where an entry stands in the table."""
        mask = len_of(self._places) - 1
        perturb = self._hashes[entry]
        place = perturb & mask
        while self._places[place] != entry + 1:
            perturb = _shift_right_unsigned(perturb, 5)
            place = (place * 5 + perturb + 1) & mask
        return place

    @inline
    def _enter(self, hash: index, entry: index):
        """Gives an entry its place in the table, which has no deleted ones in the way or may reuse them."""
        mask = len_of(self._places) - 1
        perturb = hash
        place = hash & mask
        while self._places[place] > 0:
            perturb = _shift_right_unsigned(perturb, 5)
            place = (place * 5 + perturb + 1) & mask
        self._places[place] = entry + 1

    @inline
    def _append(self, key: K, hash: index, value: V):
        """A new entry for a key that is not there."""
        if self._usable == 0:
            self._resize(_table_size(self._size * 3))
        entry = self._fill
        if entry == len_of(self._hashes):
            self._grow_entries()
        self._enter(hash, entry)
        self._hashes[entry] = hash
        self._keys[entry] = key
        self._values[entry] = value
        self._fill = entry + 1
        self._size = self._size + 1
        self._usable = self._usable - 1

    @noinline
    def _grow_entries(self):
        capacity = len_of(self._hashes) * 2 + 4
        limit = self._fill + self._usable
        if capacity > limit:
            capacity = limit
        self._hashes = self._hashes._resized(capacity)
        self._keys = self._keys._resized(capacity)
        self._values = self._values._resized(capacity)

    @noinline
    def _resize(self, size: index):
        """A new table of `size` places, the entries moved together."""
        entry: index = 0
        if self._size != self._fill:
            kept: index = 0
            while entry < self._fill:
                if self._hashes[entry] != -1:
                    self._hashes[kept] = self._hashes[entry]
                    self._keys[kept] = self._keys[entry]
                    self._values[kept] = self._values[entry]
                    kept = kept + 1
                entry = entry + 1
            self._keys._clear(kept, self._fill - kept)
            self._values._clear(kept, self._fill - kept)
            self._fill = kept
        self._places = Int32Array(size)
        self._usable = _table_usable(size) - self._fill
        placed: index = 0
        while placed < self._fill:
            self._enter(self._hashes[placed], placed)
            placed = placed + 1

    @inline
    def __setitem__(self, key: K, value: V):
        self._set(key, _hash_word(key), value)

    # An heir's own `__setitem__` plays no part in `update`.
    @inline
    def _store_entry(self, key: K, value: V):
        self._set(key, _hash_word(key), value)

    def _set(self, key: K, hash: index, value: V):
        entry = self._find(key, hash)
        if entry >= 0:
            self._values[entry] = value
        else:
            self._append(key, hash, value)

    @inline
    def __getitem__(self, key):
        entry = self._find(key, _hash_word(key))
        if entry < 0:
            return self.__missing__(key)
        return self._values[entry]

    def __missing__(self, key):
        raise KeyError(key)

    @inline
    def __contains__(self, key):
        return self._find(key, _hash_word(key)) >= 0

    @inline
    def get(self, key, default=None):
        entry = self._find(key, _hash_word(key))
        if entry < 0:
            return default
        return self._values[entry]

    def setdefault(self, key: K, default: V = None):
        hash = _hash_word(key)
        entry = self._find(key, hash)
        if entry >= 0:
            return self._values[entry]
        self._append(key, hash, default)
        return default

    def _remove(self, entry: index):
        place = self._place_of(entry)
        deleted: index = -1
        self._places[place] = deleted
        self._hashes[entry] = deleted
        self._keys._clear(entry, 1)
        self._values._clear(entry, 1)
        self._size = self._size - 1

    def __delitem__(self, key):
        entry = self._find(key, _hash_word(key))
        if entry < 0:
            raise KeyError(key)
        self._remove(entry)

    def pop(self, key, default=...):
        entry = self._find(key, _hash_word(key))
        if entry < 0:
            if default is ...:
                raise KeyError(key)
            else:
                return default
        value = self._values[entry]
        self._remove(entry)
        return value

    def popitem(self):
        if self._size == 0:
            raise KeyError("popitem(): dictionary is empty")
        entry = self._fill - 1
        while self._hashes[entry] == -1:
            entry = entry - 1
        key = self._keys[entry]
        value = self._values[entry]
        self._remove(entry)
        self._fill = entry
        return (key, value)

    def clear(self):
        self._reset()

    @inline
    def __len__(self):
        return int(self._size)

    @inline
    def __bool__(self):
        return self._size != 0

    def update(self, source=(), /, **keywords):
        self._update(source)
        if _tuple_length(keywords) > 0:
            self._update_from_dict(dict(**keywords))

    def _update(self, source):
        if isinstance(source, dict) and not _defined_by_program(source, "__iter__"):
            self._update_from_dict(source)
        elif isinstance(source, tuple) or isinstance(source, list):
            self._update_from_pairs(source)
        elif hasattr(source, "keys"):
            for key in source.keys():
                self._store_entry(key, source[key])
        else:
            self._update_from_pairs(source)

    def _update_from_dict(self, source):
        count = source._size
        if count == 0:
            return
        if _table_usable(len_of(self._places)) < count:
            if self._size == 0 and count == source._fill:
                self._resize(len_of(source._places))
            else:
                self._resize(_table_size(((self._size + count) * 3 + 1) // 2))
        fill = source._fill
        entry: index = 0
        while entry < source._fill:
            hash = source._hashes[entry]
            if hash != -1:
                self._set(source._keys[entry], hash, source._values[entry])
                if source._fill != fill:
                    raise RuntimeError("dict mutated during update")
            entry = entry + 1

    def _update_from_pairs(self, source):
        place = 0
        for pair in source:
            if isinstance(pair, tuple):
                if _tuple_length(pair) == 2:
                    self._store_entry(pair[0], pair[1])
                else:
                    _raise_pair_length(place, _tuple_length(pair))
            elif hasattr(pair, "__iter__"):
                parts = list(pair)
                if len(parts) != 2:
                    _raise_pair_length(place, len(parts))
                self._store_entry(parts[0], parts[1])
            else:
                raise TypeError("cannot convert dictionary update sequence element #" + str(place) + " to a sequence")
            place += 1

    def copy(self):
        result = dict[K, V]()
        if self._size * 3 < self._fill * 2:
            result._update_from_dict(self)
        else:
            result._places = self._places._resized(len_of(self._places))
            result._hashes = self._hashes._resized(len_of(self._hashes))
            result._keys = self._keys._resized(len_of(self._keys))
            result._values = self._values._resized(len_of(self._values))
            result._size = self._size
            result._fill = self._fill
            result._usable = self._usable
        return result

    @staticmethod
    def fromkeys(iterable, value=None):
        result = dict()
        for key in iterable:
            result[key] = value
        return result

    @inline
    def keys(self):
        return dict_keys(self)

    @inline
    def values(self):
        return dict_values(self)

    @inline
    def items(self):
        return dict_items(self)

    @inline
    def __iter__(self):
        return dict_keyiterator(self)

    def __reversed__(self):
        return dict_reversekeyiterator(self)

    def __eq__(self, other: dict):
        if self._size != other._size:
            return False
        entry: index = 0
        while entry < self._fill:
            hash = self._hashes[entry]
            if hash != -1:
                found = other._find(self._keys[entry], hash)
                if found < 0:
                    return False
                if not _same(self._values[entry], other._values[found]):
                    return False
            entry = entry + 1
        return True

    def __or__(self, other: dict):
        result = dict()
        result._update_from_dict(self)
        result._update_from_dict(other)
        return result

    def __ior__(self, other):
        self._update(other)
        return self

    def __repr__(self):
        if self._size == 0:
            return "{}"
        if not _repr_enter(self):
            return "{...}"
        try:
            text = self._joined_repr()
        finally:
            _repr_leave()
        return text

    def _joined_repr(self):
        builder = _builder_new()
        _builder_append(builder, "{")
        is_first = True
        entry: index = 0
        while entry < self._fill:
            if self._hashes[entry] != -1:
                if not is_first:
                    _builder_append(builder, ", ")
                is_first = False
                _builder_append(builder, repr(self._keys[entry]))
                _builder_append(builder, ": ")
                _builder_append(builder, repr(self._values[entry]))
            entry = entry + 1
        _builder_append(builder, "}")
        return _builder_finish(builder)


@noinline
def _raise_pair_length(place: int, length: int):
    raise ValueError("dictionary update sequence element #" + str(place) + " has length " + str(length) + "; 2 is required")


def _table_size(entries: index) -> index:
    """The least size of a table above `entries`, as calculate_log2_keysize has it."""
    size: index = 8
    while size < entries:
        size = size * 2
    return size


@inline
def _table_usable(size: index) -> index:
    return (size * 2) // 3
