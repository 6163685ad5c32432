"""What dict.keys(), values() and items() give, and the iterators over dicts."""


@registered("KeysView")
class dict_keys[Source]:
    _dict: Source

    @inline
    def __init__(self, source: Source):
        self._dict = source

    @inline
    def __len__(self):
        return int(self._dict._size)

    @inline
    def __iter__(self):
        return dict_keyiterator(self._dict)

    def __reversed__(self):
        return dict_reversekeyiterator(self._dict)

    @inline
    def __contains__(self, key):
        return self._dict.__contains__(key)

    def __repr__(self):
        return "dict_keys(" + repr(list(self)) + ")"

    def __eq__(self, other):
        if _is_set_like(other):
            return len(self) == len(other) and _all_in(self, other)
        else:
            return NotImplemented

    def __le__(self, other):
        if _is_set_like(other):
            return len(self) <= len(other) and _all_in(self, other)
        else:
            return NotImplemented

    def __lt__(self, other):
        if _is_set_like(other):
            return len(self) < len(other) and _all_in(self, other)
        else:
            return NotImplemented

    def __ge__(self, other):
        if _is_set_like(other):
            return len(self) >= len(other) and _all_in(other, self)
        else:
            return NotImplemented

    def __gt__(self, other):
        if _is_set_like(other):
            return len(self) > len(other) and _all_in(other, self)
        else:
            return NotImplemented

    def _to_set(self):
        result = set()
        result._update_from_dict(self._dict)
        return result

    def __and__(self, other):
        return _view_intersection(self, other)

    def __rand__(self, other):
        return _view_intersection(self, other)

    def __or__(self, other):
        result = self._to_set()
        result.update(other)
        return result

    def __ror__(self, other):
        result = set(other)
        result.update(self)
        return result

    def __sub__(self, other):
        result = self._to_set()
        result.difference_update(other)
        return result

    def __rsub__(self, other):
        result = set(other)
        result.difference_update(self)
        return result

    def __xor__(self, other):
        result = self._to_set()
        result.symmetric_difference_update(other)
        return result

    def __rxor__(self, other):
        result = set(other)
        result.symmetric_difference_update(self)
        return result

    def isdisjoint(self, other):
        return _is_view_disjoint(self, other)


@registered("ValuesView")
class dict_values[Source]:
    _dict: Source

    @inline
    def __init__(self, source: Source):
        self._dict = source

    @inline
    def __len__(self):
        return int(self._dict._size)

    @inline
    def __iter__(self):
        return dict_valueiterator(self._dict)

    def __reversed__(self):
        return dict_reversevalueiterator(self._dict)

    def __repr__(self):
        return "dict_values(" + repr(list(self)) + ")"


@registered("ItemsView")
class dict_items[Source]:
    _dict: Source

    @inline
    def __init__(self, source: Source):
        self._dict = source

    @inline
    def __len__(self):
        return int(self._dict._size)

    @inline
    def __iter__(self):
        return dict_itemiterator(self._dict)

    def __reversed__(self):
        return dict_reverseitemiterator(self._dict)

    def __contains__(self, item):
        if isinstance(item, tuple):
            if _tuple_length(item) == 2:
                entry = self._dict._find(item[0], _hash_word(item[0]))
                return entry >= 0 and _same(self._dict._values[entry], item[1])
            else:
                return False
        else:
            return False

    def __repr__(self):
        return "dict_items(" + repr(list(self)) + ")"

    def __eq__(self, other):
        if _is_set_like(other):
            return len(self) == len(other) and _all_in(self, other)
        else:
            return NotImplemented

    def _to_set(self):
        return set(self)

    def __and__(self, other):
        return _view_intersection(self, other)

    def __or__(self, other):
        result = self._to_set()
        result.update(other)
        return result

    def __sub__(self, other):
        result = self._to_set()
        result.difference_update(other)
        return result

    def __xor__(self, other):
        result = self._to_set()
        result.symmetric_difference_update(other)
        return result

    def isdisjoint(self, other):
        return _is_view_disjoint(self, other)


@inline
def _is_set_like(value):
    return isinstance(value, (_hash_table, dict_keys, dict_items))


def _all_in(part, whole):
    for value in part:
        if value not in whole:
            return False
    return True


def _view_intersection(view, other):
    """In the order that CPython's _PyDictView_Intersect gives: it goes through the smaller of the two."""
    if isinstance(other, set):
        if len(view) <= len(other):
            return _set_of_common(other, view)
        return _set_of_common(view, other)
    elif isinstance(other, (dict_keys, dict_items)):
        if len(other) > len(view):
            return _set_of_common(other, view)
        return _set_of_common(view, other)
    else:
        return _set_of_common(view, other)


def _set_of_common(whole, part):
    result = set()
    for value in part:
        if value in whole:
            result.add(value)
    return result


def _is_view_disjoint(view, other):
    if _is_set_like(other):
        if len(other) > len(view):
            for value in view:
                if value in other:
                    return False
            return True
    for value in other:
        if value in view:
            return False
    return True


class _dict_cursor[Source]:
    """Walks the entries of a dict and notices when keys come or go."""

    _dict: Source
    _place: index
    _size: index
    _left: index

    @inline
    def __init__(self, source: Source):
        self._dict = source
        self._place = 0
        self._size = source._size
        self._left = source._size

    @inline
    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._left)

    @inline
    def _advance(self) -> index:
        """The next entry; StopIteration after the last."""
        source = self._dict
        if self._size != source._size:
            self._fail()
        place = self._place
        while place < source._fill and source._hashes[place] == -1:
            place = place + 1
        if place >= source._fill:
            # It stays exhausted, whatever happens to the dict.
            self._place = _exhausted()
            raise StopIteration
        if self._left == 0:
            self._fail_keys()
        self._place = place + 1
        self._left = self._left - 1
        return place

    @noinline
    def _fail(self):
        if self._place == _exhausted():
            raise StopIteration
        self._size = -1
        raise RuntimeError("dictionary changed size during iteration")

    @noinline
    def _fail_keys(self):
        self._place = _exhausted()
        raise RuntimeError("dictionary keys changed during iteration")


@inline
def _exhausted() -> index:
    return 4611686018427387904


class dict_keyiterator[Source](_dict_cursor[Source]):
    @inline
    def __next__(self):
        place = self._advance()
        return self._dict._keys[place]


class dict_valueiterator[Source](_dict_cursor[Source]):
    @inline
    def __next__(self):
        place = self._advance()
        return self._dict._values[place]


class dict_itemiterator[Source](_dict_cursor[Source]):
    @inline
    def __next__(self):
        place = self._advance()
        return (self._dict._keys[place], self._dict._values[place])


class _dict_backward_cursor[Source]:
    _dict: Source
    _place: index
    _size: index

    @inline
    def __init__(self, source: Source):
        self._dict = source
        self._place = source._fill - 1
        self._size = source._size

    @inline
    def __iter__(self):
        return self

    @inline
    def _advance(self) -> index:
        source = self._dict
        if self._size != source._size:
            self._fail()
        place = self._place
        if place >= source._fill:
            place = source._fill - 1
        while place >= 0 and source._hashes[place] == -1:
            place = place - 1
        self._place = place - 1
        if place < 0:
            self._place = -1
            raise StopIteration
        return place

    @noinline
    def _fail(self):
        if self._place < 0:
            raise StopIteration
        self._size = -1
        raise RuntimeError("dictionary changed size during iteration")


class dict_reversekeyiterator[Source](_dict_backward_cursor[Source]):
    @inline
    def __next__(self):
        place = self._advance()
        return self._dict._keys[place]


class dict_reversevalueiterator[Source](_dict_backward_cursor[Source]):
    @inline
    def __next__(self):
        place = self._advance()
        return self._dict._values[place]


class dict_reverseitemiterator[Source](_dict_backward_cursor[Source]):
    @inline
    def __next__(self):
        place = self._advance()
        return (self._dict._keys[place], self._dict._values[place])
