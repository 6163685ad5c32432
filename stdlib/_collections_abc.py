"""The abstract classes of collections.abc: what counts as an instance of them, and the methods that heirs get.

`@counts(names...)`: so does every object whose class has the methods named; `@counts()`: so do the builtin classes that say
so (`@registered`).
"""

from abc import ABC, abstractmethod


@counts("__hash__")
class Hashable(ABC):
    @abstractmethod
    def __hash__(self):
        return 0


@counts("__await__")
class Awaitable[T](ABC):
    @abstractmethod
    def __await__(self):
        return None


@counts("__await__", "send", "throw", "close")
class Coroutine[Y, S, R](Awaitable[R]):
    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("coroutine ignored GeneratorExit")


@counts("__aiter__")
class AsyncIterable[T](ABC):
    @abstractmethod
    def __aiter__(self):
        return None


@counts("__anext__", "__aiter__")
class AsyncIterator[T](AsyncIterable[T]):
    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


@counts("__aiter__", "__anext__", "asend", "athrow", "aclose")
class AsyncGenerator[T, S](AsyncIterator[T]):
    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise typ

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


@counts("__iter__")
class Iterable[T](ABC):
    @abstractmethod
    def __iter__(self):
        return ().__iter__()


@counts("__iter__", "__next__")
class Iterator[T](Iterable[T]):
    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


@counts("__reversed__", "__iter__")
class Reversible[T](Iterable[T]):
    @abstractmethod
    def __reversed__(self):
        return ().__iter__()


@counts("__iter__", "__next__", "send", "throw", "close")
class Generator[T, S, R](Iterator[T]):
    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ

    def close(self):
        try:
            self.throw(GeneratorExit)
        except GeneratorExit:
            return None
        except StopIteration as stop:
            return stop.value
        raise RuntimeError("generator ignored GeneratorExit")


@counts("__len__")
class Sized(ABC):
    @abstractmethod
    def __len__(self):
        return 0


@counts("__contains__")
class Container[T](ABC):
    @abstractmethod
    def __contains__(self, x):
        return False


@counts("__len__", "__iter__", "__contains__")
class Collection[T](Sized, Iterable[T], Container[T]):
    pass


@counts("__call__")
class Callable(ABC):
    @abstractmethod
    def __call__(self, *args):
        return None


@counts()
class Sequence[T](Reversible[T], Collection[T]):
    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        return _sequence_iterator(self)

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        return _reversed_sequence(self, len(self) - 1)

    def index(self, value, start=0, stop=None):
        place = start
        if start < 0:
            place = max(len(self) + start, 0)
        end = stop
        if stop is not None:
            if stop < 0:
                end = stop + len(self)
        while end is None or place < end:
            try:
                item = self[place]
            except IndexError:
                break
            if item is value or item == value:
                return place
            place += 1
        raise ValueError

    def count(self, value):
        found = 0
        for item in self:
            if item is value or item == value:
                found += 1
        return found


@counts()
class MutableSequence[T](Sequence[T]):
    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        count = len(self)
        for place in range(count // 2):
            other = count - place - 1
            ours = self[place]
            self[place] = self[other]
            self[other] = ours

    def extend(self, values):
        if values is self:
            for value in list(values):
                self.append(value)
        else:
            for value in values:
                self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


@counts()
class Set[T](Collection[T]):
    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        else:
            if len(self) > len(other):
                return False
            for element in self:
                if element not in other:
                    return False
            return True

    def __lt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        else:
            return len(self) < len(other) and self.__le__(other)

    def __gt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        else:
            return len(self) > len(other) and self.__ge__(other)

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        else:
            if len(self) < len(other):
                return False
            for element in other:
                if element not in self:
                    return False
            return True

    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        else:
            return len(self) == len(other) and self.__le__(other)

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        else:
            return self._from_iterable([value for value in other if value in self])

    def __rand__(self, other):
        return self.__and__(other)

    def isdisjoint(self, other):
        for value in other:
            if value in self:
                return False
        return True

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        else:
            values = [value for value in self]
            for value in other:
                values.append(value)
            return self._from_iterable(values)

    def __ror__(self, other):
        return self.__or__(other)

    def __sub__(self, other):
        if isinstance(other, Set):
            return self._from_iterable([value for value in self if value not in other])
        elif isinstance(other, Iterable):
            others = self._from_iterable(other)
            return self._from_iterable([value for value in self if value not in others])
        else:
            return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, Set):
            return self._from_iterable([value for value in other if value not in self])
        elif isinstance(other, Iterable):
            others = self._from_iterable(other)
            return self._from_iterable([value for value in others if value not in self])
        else:
            return NotImplemented

    def __xor__(self, other):
        if isinstance(other, Set):
            return (self - other) | (other - self)
        elif isinstance(other, Iterable):
            others = self._from_iterable(other)
            return (self - others) | (others - self)
        else:
            return NotImplemented

    def __rxor__(self, other):
        return self.__xor__(other)


@counts()
class MutableSet[T](Set[T]):
    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        values = iter(self)
        try:
            value = next(values)
        except StopIteration:
            raise KeyError from None
        self.discard(value)
        return value

    def clear(self):
        try:
            while True:
                self.pop()
        except KeyError:
            pass

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __iand__(self, it):
        for value in self - it:
            self.discard(value)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
        elif isinstance(it, Set):
            for value in it:
                self._toggle(value)
        else:
            for value in self._from_iterable(it):
                self._toggle(value)
        return self

    def _toggle(self, value):
        if value in self:
            self.discard(value)
        else:
            self.add(value)

    def __isub__(self, it):
        if it is self:
            self.clear()
        else:
            for value in it:
                self.discard(value)
        return self


@counts()
class Mapping[K, V](Collection[K]):
    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        else:
            return dict(self.items()) == dict(other.items())


@counts()
class MutableMapping[K, V](Mapping[K, V]):
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=...):
        try:
            value = self[key]
        except KeyError:
            if default is ...:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        try:
            key = next(iter(self))
        except StopIteration:
            raise KeyError from None
        value = self[key]
        del self[key]
        return key, value

    def clear(self):
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for name, given in dict(**kwds).items():
            self[name] = given

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


@counts()
class MappingView[Source](Sized):
    _mapping: Source

    def __init__(self, mapping: Source):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return type(self).__name__ + "(" + repr(self._mapping) + ")"


@counts()
class KeysView[Source](MappingView[Source], Set):
    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)


@counts()
class ItemsView[Source](MappingView[Source], Set):
    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        return _ItemsIterator(self._mapping, iter(self._mapping))


class _ViewIterator[Source, Keys]:
    """Goes through a mapping by its keys."""

    _source: Source
    _keys: Keys

    def __init__(self, source: Source, keys: Keys):
        self._source = source
        self._keys = keys

    def __iter__(self):
        return self


class _ItemsIterator[Source, Keys](_ViewIterator[Source, Keys]):
    def __next__(self):
        key = next(self._keys)
        return key, self._source[key]


@counts()
class ValuesView[Source](MappingView[Source], Collection):
    def __contains__(self, value):
        for key in self._mapping:
            found = self._mapping[key]
            if found is value or found == value:
                return True
        return False

    def __iter__(self):
        return _ValuesIterator(self._mapping, iter(self._mapping))


class _ValuesIterator[Source, Keys](_ViewIterator[Source, Keys]):
    def __next__(self):
        return self._source[next(self._keys)]
