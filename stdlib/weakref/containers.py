"""WeakValueDictionary, WeakKeyDictionary and WeakSet: what dies leaves them."""


class _guarded_walk[Container, Cursor]:
    """A loop over a weak container, as CPython's generators make it: it begins at its first step, and until it ends what
    has died stays in the container's table."""

    _container: Container
    _cursor: Cursor | None
    _is_guarding: bool

    def __init__(self, container: Container):
        self._container = container
        self._cursor = None
        self._is_guarding = False
        self._release()

    def __iter__(self):
        return self

    def _step(self):
        cursor = self._cursor
        if cursor is None:
            container = self._container
            container._before_walk()
            cursor = container._new_cursor()
            self._cursor = cursor
            self._is_guarding = True
            container._walks = container._walks + 1
        elif not self._is_guarding:
            raise StopIteration
        try:
            return cursor.__next__()
        except (StopIteration, RuntimeError):
            self._leave_guard()
            self._release()
            raise

    def _leave_guard(self):
        """Also called when nobody refers to the loop any more."""
        if self._is_guarding:
            self._is_guarding = False
            container = self._container
            container._walks = container._walks - 1
            if container._walks == 0:
                container._commit()


class _value_entry[K, V](_watcher[V]):
    """What a WeakValueDictionary has under a key."""

    _owner: WeakValueDictionary[K, V]
    _key: K

    def __init__(self, owner: WeakValueDictionary[K, V], key: K, value: V):
        self._target = value
        self._owner = owner
        self._key = key

    def _notice(self):
        self._owner._forget(self)


@shown_as("WeakValueDictionary", "weakref")
class WeakValueDictionary[K, V]:
    _table: dict[K, _value_entry[K, V]]
    # Loops under way, and what has died meanwhile.
    _walks: index
    _pending: list[_value_entry[K, V]]

    def __init__(self, other=(), /):
        self._table = dict[K, _value_entry[K, V]]()
        self._walks = 0
        self._pending = list[_value_entry[K, V]]()
        self.update(other)

    def _forget(self, entry):
        if self._walks > 0:
            self._pending.append(entry)
        else:
            self._remove_dead(entry)

    def _remove_dead(self, entry):
        found = self._table.get(entry._key)
        if found is not None:
            if found._target is None:
                del self._table[entry._key]

    def _commit(self):
        while len(self._pending) > 0:
            self._remove_dead(self._pending.pop())

    def _before_walk(self):
        self._commit()

    def _new_cursor(self):
        return self._table.values().__iter__()

    def _find(self, key):
        entry = self._table.get(key)
        if entry is None:
            return None
        return entry._target

    def __len__(self):
        self._commit()
        return len(self._table)

    def __contains__(self, key):
        self._commit()
        return self._find(key) is not None

    def __getitem__(self, key):
        self._commit()
        value = self._find(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key: K, value: V):
        self._commit()
        self._put(key, value)

    def _put(self, key: K, value: V):
        watchers = _watchers_of(value)
        entry = self._table.get(key)
        if entry is None:
            entry = _value_entry[K, V](self, key, value)
            self._table[key] = entry
        else:
            _stop_watching(entry)
            entry._target = value
        watchers._add(entry)

    def __delitem__(self, key):
        self._commit()
        _stop_watching(self._table.pop(key))

    def get(self, key, default=None):
        self._commit()
        value = self._find(key)
        if value is None:
            return default
        return value

    def pop(self, key, default=...):
        self._commit()
        value = self._find(key)
        if value is not None:
            _stop_watching(self._table.pop(key))
            return value
        elif default is ...:
            raise KeyError(key)
        else:
            return default

    def popitem(self):
        self._commit()
        while True:
            key, entry = self._table.popitem()
            value = entry._target
            if value is not None:
                _stop_watching(entry)
                return (key, value)

    def setdefault(self, key: K, default: V):
        value = self._find(key)
        if value is None:
            self._commit()
            self._put(key, default)
            return default
        return value

    def update(self, other, /):
        self._commit()
        if hasattr(other, "items"):
            for key, value in other.items():
                self._put(key, value)
        else:
            for key, value in other:
                self._put(key, value)

    def clear(self):
        while len(self) > 0:
            self.popitem()

    def copy(self):
        return WeakValueDictionary(self)

    def __iter__(self):
        return _value_keys(self)

    def keys(self):
        return _value_keys(self)

    def values(self):
        return _value_values(self)

    def items(self):
        return _value_items(self)

    def __eq__(self, other):
        return _equals_mapping(self, other)

    def __repr__(self):
        return "<WeakValueDictionary at " + _address_text(self) + ">"


@shown_as("generator")
class _value_keys[K, V, Cursor](_guarded_walk[WeakValueDictionary[K, V], Cursor]):
    def _release(self):
        pass

    def __next__(self):
        while True:
            entry = self._step()
            if entry._target is not None:
                return entry._key


@shown_as("generator")
class _value_values[K, V, Cursor](_guarded_walk[WeakValueDictionary[K, V], Cursor]):
    # Lives until the next step.
    _value: V | None

    def _release(self):
        self._value = None

    def __next__(self):
        while True:
            value = self._step()._target
            self._value = value
            if value is not None:
                return value


@shown_as("generator")
class _value_items[K, V, Cursor](_guarded_walk[WeakValueDictionary[K, V], Cursor]):
    _value: V | None

    def _release(self):
        self._value = None

    def __next__(self):
        while True:
            entry = self._step()
            value = entry._target
            self._value = value
            if value is not None:
                return (entry._key, value)


def _equals_mapping(mapping, other):
    if isinstance(other, dict) or isinstance(other, WeakValueDictionary) or isinstance(other, WeakKeyDictionary):
        return dict(mapping.items()) == dict(other.items())
    else:
        return NotImplemented


class _weak_key[K, Owner](_watcher[K]):
    """A member of a WeakSet or WeakKeyDictionary: equal to another if their living objects are."""

    _owner: Owner
    _hash: index
    # It is a member even when its object is dead.
    _stays: bool

    def __init__(self, key: K, owner: Owner):
        self._target = key
        self._owner = owner
        self._hash = _hash_word(key)
        self._stays = False

    def __hash__(self):
        return _int_from_word(self._hash)

    def __eq__(self, other: _weak_key):
        mine = self._target
        theirs = other._target
        if mine is None or theirs is None:
            return False
        return mine == theirs

    def _notice(self):
        if not self._stays:
            self._owner._forget(self)


def _check_target(target):
    if not _can_be_watched(target):
        raise TypeError("cannot create weak reference to '" + _class_name(target) + "' object")


@shown_as("WeakKeyDictionary", "weakref")
class WeakKeyDictionary[K, V]:
    _table: dict[_weak_key[K, WeakKeyDictionary[K, V]], V]
    _walks: index
    _pending: list[_weak_key[K, WeakKeyDictionary[K, V]]]
    # Nobody refers to it any more.
    _is_ended: bool

    def __init__(self, dict=None, /):
        self._reset()
        if dict is not None:
            self.update(dict)

    def _reset(self):
        self._table = dict[_weak_key[K, WeakKeyDictionary[K, V]], V]()
        self._walks = 0
        self._pending = list[_weak_key[K, WeakKeyDictionary[K, V]]]()
        self._is_ended = False

    def _forget(self, entry):
        if self._is_ended:
            return
        if self._walks > 0:
            self._pending.append(entry)
        else:
            self._remove_dead(entry)

    def _remove_dead(self, entry):
        if entry in self._table:
            del self._table[entry]

    def _commit(self):
        while len(self._pending) > 0:
            self._remove_dead(self._pending.pop())

    def _before_walk(self):
        pass

    def _new_cursor(self):
        return self._table.items().__iter__()

    def _key(self, key: K):
        _check_target(key)
        return _weak_key[K, WeakKeyDictionary[K, V]](key, self)

    def __len__(self):
        dead = 0
        for entry in self._pending:
            if entry in self._table:
                dead += 1
        return len(self._table) - dead

    def __contains__(self, key):
        if not _can_be_watched(key):
            return False
        return self._key(key) in self._table

    def __getitem__(self, key):
        return self._table[self._key(key)]

    def __setitem__(self, key: K, value: V):
        entry = self._key(key)
        if entry in self._table:
            self._table[entry] = value
        else:
            self._table[entry] = value
            _watchers_of(key)._add(entry)

    def __delitem__(self, key):
        self._drop(self._key(key))

    def _drop(self, wanted):
        place = self._table._find(wanted, wanted._hash)
        if place < 0:
            raise KeyError(wanted)
        entry = self._table._keys[place]
        del self._table[entry]
        _stop_watching(entry)

    def get(self, key, default=None):
        return self._table.get(self._key(key), default)

    def pop(self, key, default=...):
        wanted = self._key(key)
        if wanted in self._table:
            value = self._table[wanted]
            self._drop(wanted)
            return value
        elif default is ...:
            raise KeyError(wanted)
        else:
            return default

    def popitem(self):
        while True:
            entry, value = self._table.popitem()
            key = entry._target
            if key is not None:
                _stop_watching(entry)
                return (key, value)

    def setdefault(self, key: K, default: V):
        wanted = self._key(key)
        if wanted in self._table:
            return self._table[wanted]
        self[key] = default
        return default

    def update(self, other, /):
        if hasattr(other, "items"):
            for key, value in other.items():
                self[key] = value
        else:
            for key, value in other:
                self[key] = value

    def clear(self):
        while len(self) > 0:
            self.popitem()

    def copy(self):
        return WeakKeyDictionary(self)

    def __iter__(self):
        return _key_keys(self)

    def keys(self):
        return _key_keys(self)

    def values(self):
        return _key_values(self)

    def items(self):
        return _key_items(self)

    def __eq__(self, other):
        return _equals_mapping(self, other)

    def __repr__(self):
        return "<WeakKeyDictionary at " + _address_text(self) + ">"


@shown_as("generator")
class _key_keys[K, V, Cursor](_guarded_walk[WeakKeyDictionary[K, V], Cursor]):
    _key: K | None

    def _release(self):
        self._key = None

    def __next__(self):
        while True:
            key = self._step()[0]._target
            self._key = key
            if key is not None:
                return key


@shown_as("generator")
class _key_values[K, V, Cursor](_guarded_walk[WeakKeyDictionary[K, V], Cursor]):
    _value: V | None

    def _release(self):
        self._value = None

    def __next__(self):
        while True:
            entry, value = self._step()
            self._value = value
            if entry._target is not None:
                return value


@shown_as("generator")
class _key_items[K, V, Cursor](_guarded_walk[WeakKeyDictionary[K, V], Cursor]):
    _key: K | None
    _value: V | None

    def _release(self):
        self._key = None
        self._value = None

    def __next__(self):
        while True:
            entry, value = self._step()
            key = entry._target
            self._value = value
            self._key = key
            if key is not None:
                return (key, value)


@shown_as("WeakSet", "weakref")
class WeakSet[T]:
    _table: set[_weak_key[T, WeakSet[T]]]
    _walks: index
    _pending: list[_weak_key[T, WeakSet[T]]]

    def __init__(self, data=None):
        self._table = set[_weak_key[T, WeakSet[T]]]()
        self._walks = 0
        self._pending = list[_weak_key[T, WeakSet[T]]]()
        if data is not None:
            self.update(data)

    def _forget(self, entry):
        if self._walks > 0:
            self._pending.append(entry)
        else:
            self._table.discard(entry)

    def _commit(self):
        while len(self._pending) > 0:
            self._table.discard(self._pending.pop())

    def _before_walk(self):
        pass

    def _new_cursor(self):
        return self._table.__iter__()

    def _key(self, item: T):
        _check_target(item)
        return _weak_key[T, WeakSet[T]](item, self)

    def __len__(self):
        return len(self._table) - len(self._pending)

    def __contains__(self, item):
        if not _can_be_watched(item):
            return False
        return self._key(item) in self._table

    def __iter__(self):
        return _set_members(self)

    def add(self, item: T):
        self._commit()
        entry = self._key(item)
        if entry not in self._table:
            self._table.add(entry)
            _watchers_of(item)._add(entry)

    def update(self, other, /):
        self._commit()
        for item in other:
            self.add(item)

    def _drop(self, wanted):
        place = self._table._find(wanted, wanted._hash)
        if place < 0:
            raise KeyError(wanted)
        entry = self._table._values[place]
        self._table.remove(entry)
        _stop_watching(entry)

    def discard(self, item):
        self._commit()
        wanted = self._key(item)
        if wanted in self._table:
            self._drop(wanted)

    def remove(self, item):
        self._commit()
        self._drop(self._key(item))

    def pop(self):
        self._commit()
        while len(self._table) > 0:
            entry = self._table.pop()
            item = entry._target
            if item is not None:
                _stop_watching(entry)
                return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self._commit()
        for entry in self._table:
            _stop_watching(entry)
        self._table.clear()

    def copy(self):
        return WeakSet(self)

    def union(self, other, /):
        result = WeakSet(self)
        result.update(other)
        return result

    def __or__(self, other):
        return self.union(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other, /):
        result = WeakSet(self)
        result.difference_update(other)
        return result

    def __sub__(self, other):
        return self.difference(other)

    def symmetric_difference(self, other, /):
        result = WeakSet(self)
        result.symmetric_difference_update(other)
        return result

    def __xor__(self, other):
        return self.symmetric_difference(other)

    def isdisjoint(self, other, /):
        return len(self.intersection(other)) == 0

    def intersection(self, other, /):
        result = WeakSet()
        for item in other:
            if item in self:
                result.add(item)
        return result

    def __and__(self, other):
        return self.intersection(other)

    def difference_update(self, other, /):
        if self is other:
            self.clear()
        else:
            for item in other:
                self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection_update(self, other, /):
        self._commit()
        kept = set[_weak_key[T, WeakSet[T]]]()
        for item in other:
            entry = self._key(item)
            if entry in self._table:
                # CPython's set holds references from now on that do not take themselves out of it.
                entry._stays = True
                kept.add(entry)
        for entry in self._table:
            _stop_watching(entry)
        for entry in kept:
            _watchers_of(entry._target)._add(entry)
        self._table = kept

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def symmetric_difference_update(self, other, /):
        self._commit()
        if self is other:
            self.clear()
        else:
            given = set[_weak_key[T, WeakSet[T]]]()
            for item in other:
                given.add(self._key(item))
            for entry in given:
                if entry in self._table:
                    self._drop(entry)
                else:
                    self._table.add(entry)
                    _watchers_of(entry._target)._add(entry)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def issubset(self, other, /):
        wanted = WeakSet(other)
        for item in self:
            if item not in wanted:
                return False
        return True

    def issuperset(self, other, /):
        for item in other:
            if item not in self:
                return False
        return True

    def __le__(self, other):
        return self.issubset(other)

    def __lt__(self, other):
        return self.issubset(other) and len(self) < len(WeakSet(other))

    def __ge__(self, other):
        return self.issuperset(other)

    def __gt__(self, other):
        return self.issuperset(other) and len(self) > len(WeakSet(other))

    def __eq__(self, other: WeakSet):
        return self.issuperset(other) and self.issubset(other)

    def isdisjoint(self, other, /):
        for item in other:
            if item in self:
                return False
        return True


@shown_as("generator")
class _set_members[T, Cursor](_guarded_walk[WeakSet[T], Cursor]):
    _item: T | None

    def _release(self):
        self._item = None

    def __next__(self):
        while True:
            item = self._step()._target
            self._item = item
            if item is not None:
                return item
