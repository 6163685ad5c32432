"""functools: reduce, partial, partialmethod, singledispatch, cache, lru_cache.

`wraps` and `total_ordering` are the compiler's.
"""


def wraps(wrapped):
    raise NotImplementedError("riocc: wraps() only means something as a decorator")


def total_ordering(cls, /):
    raise NotImplementedError("`total_ordering` called as a function")


@apart
class partial:
    """A function with some of its arguments."""

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partial):
            self.func = func.func
            self.args = (*func.args, *args)
            self._named = _merged_keywords(func._named, keywords)
        else:
            if not callable(func):
                raise TypeError("the first argument must be callable")
            else:
                self.func = func
                self.args = args
                self._named = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **_merged_keywords(self._named, keywords))

    @property
    def keywords(self):
        return dict(**self._named)

    def __repr__(self):
        parts = [repr(self.func)]
        for value in self.args:
            parts.append(repr(value))
        named = dict(**self._named)
        for name in named:
            parts.append(name + "=" + repr(named[name]))
        return "functools.partial(" + ", ".join(parts) + ")"


@apart
class partialmethod:
    """A method with some of its arguments."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(repr(func) + " is not callable or a descriptor")
        else:
            self.func = func
            self.args = args
            self._named = keywords

    @property
    def keywords(self):
        return dict(**self._named)

    def __get__(self, obj, cls=None, /):
        return _partial_of_object(self, obj)


@apart
class _partial_of_object:
    def __init__(self, method, receiver):
        self._method = method
        self._receiver = receiver

    def __call__(self, /, *args, **keywords):
        method = self._method
        receiver = self._receiver
        if receiver is None:
            return method.func(*args, **_merged_keywords(method._named, keywords))
        else:
            return method.func(receiver, *method.args, *args, **_merged_keywords(method._named, keywords))


def _unreached(value):
    """What a function for another class would do: `_find` has chosen none that comes here."""
    raise SystemError(repr(value))


@apart
class _registered:
    """A function for the objects of one class."""

    def __init__(self, kind, function):
        self._kind = kind
        self._function = function

    def _fits(self, value):
        kind = self._kind
        return isinstance(value, kind)

    def _is_below(self, other):
        return other._is_above(self._kind)

    def _is_above(self, below):
        kind = self._kind
        return issubclass(below, kind)

    def _call(self, value, args, keywords):
        kind = self._kind
        if isinstance(value, kind):
            return self._function(value, *args, **keywords)
        else:
            return _unreached(value)

    def _call_method(self, instance, value, args, keywords):
        kind = self._kind
        if isinstance(value, kind):
            return self._function(instance, value, *args, **keywords)
        else:
            return _unreached(value)


class _registry[Entry]:
    _entries: list[Entry]

    def __init__(self):
        self._entries = list[Entry]()

    def _add(self, kind, function):
        self._entries.append(_registered(kind, function))

    def _find(self, value):
        """The place of the function for the class that comes first in the order of the value's bases; -1 for none."""
        best = -1
        place = 0
        for entry in self._entries:
            if entry._fits(value):
                if best < 0 or entry._is_below(self._entries[best]):
                    best = place
            place += 1
        return best


@apart
class singledispatch:
    """A function that is chosen by the class of its first argument."""

    def __init__(self, func):
        self._default = func
        self._registry = _registry()

    def register(self, cls, func=None):
        return _register(self._registry, cls, func, _annotated_classes(cls, 0))

    def __call__(self, value, /, *args, **keywords):
        place = self._registry._find(value)
        if place < 0:
            return self._default(value, *args, **keywords)
        return self._registry._entries[place]._call(value, args, keywords)


def _register(registry, cls, func, annotated):
    if func is not None:
        registry._add(cls, func)
        return func
    elif _is_class(cls):
        return _registrar(registry, cls)
    else:
        if _tuple_length(annotated) == 0:
            raise NotImplementedError("register() of a function whose annotation names no class")
        else:
            for kind in annotated:
                registry._add(kind, cls)
            return cls


@apart
class _registrar:
    """`register(cls)` as a decorator."""

    def __init__(self, registry, kind):
        self._registry = registry
        self._kind = kind

    def __call__(self, func):
        self._registry._add(self._kind, func)
        return func


@apart
class singledispatchmethod:
    """A method that is chosen by the class of its first argument behind the receiver."""

    def __init__(self, func):
        self._default = func
        self._registry = _registry()

    def register(self, cls, method=None):
        return _register(self._registry, cls, method, _annotated_classes(cls, 1))

    def __get__(self, instance, owner=None, /):
        return _dispatched_method(self, instance)


@apart
class _dispatched_method:
    def __init__(self, method, instance):
        self._method = method
        self._instance = instance

    def __call__(self, value, /, *args, **keywords):
        method = self._method
        place = method._registry._find(value)
        if place < 0:
            return method._default(self._instance, value, *args, **keywords)
        return method._registry._entries[place]._call_method(self._instance, value, args, keywords)


def reduce(function, iterable, initial=..., /):
    if not hasattr(iterable, "__iter__") and not hasattr(iterable, "__getitem__"):
        raise TypeError("reduce() arg 2 must support iteration")
    iterator = iterable.__iter__()
    if initial is ...:
        try:
            first = iterator.__next__()
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value")
        total = first
        for value in iterator:
            total = function(total, value)
        return total
    else:
        result = initial
        for value in iterator:
            result = function(result, value)
        return result


class _comparable[Value, Compare]:
    """What a sort compares in place of a value."""

    obj: Value
    _compare: Compare

    def __init__(self, value: Value, compare: Compare):
        self.obj = value
        self._compare = compare

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0


def cmp_to_key(mycmp):
    return lambda value: _comparable(value, mycmp)


class CacheInfo:
    """How a cache has done; CPython's is a named tuple."""

    def __init__(self, hits: int, misses: int, maxsize, currsize: int):
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize

    def __repr__(self):
        limits = ", maxsize=" + repr(self.maxsize) + ", currsize=" + repr(self.currsize)
        return "CacheInfo(hits=" + repr(self.hits) + ", misses=" + repr(self.misses) + limits + ")"


class _mark:
    """Stands between the arguments by place and those by name in a key."""


_keyword_mark = _mark()


class _lru_cache_wrapper[Function, Key, Value]:
    """The results of a function by its arguments, the least recently used first."""

    _function: Function
    _results: dict[Key, Value]
    # -1 for no limit.
    _limit: int
    _hits: int
    _misses: int

    def __init__(self, function: Function, limit: int):
        self._function = function
        self._results = dict[Key, Value]()
        self._limit = limit
        self._hits = 0
        self._misses = 0

    @property
    def __wrapped__(self):
        return self._function

    def __call__(self, /, *args, **keywords):
        if _tuple_length(keywords) == 0:
            return self._result_of(args, args, keywords)
        else:
            return self._result_of((args, _keyword_mark, tuple(dict(**keywords).items())), args, keywords)

    @inline
    def _result_of(self, key, args, keywords):
        results = self._results
        if key in results:
            self._hits += 1
            found = results[key]
            if self._limit > 0:
                del results[key]
                results[key] = found
            return found
        result = self._function(*args, **keywords)
        self._misses += 1
        if self._limit != 0:
            if self._limit > 0 and len(results) >= self._limit and key not in results:
                for oldest in results:
                    del results[oldest]
                    break
            results[key] = result
        return result

    def __get__(self, instance, owner=None, /):
        if instance is None:
            return self
        else:
            return _bind(self, instance)

    def cache_clear(self):
        self._results.clear()
        self._hits = 0
        self._misses = 0

    def cache_info(self):
        if self._limit < 0:
            return CacheInfo(self._hits, self._misses, None, len(self._results))
        return CacheInfo(self._hits, self._misses, self._limit, len(self._results))


class _lru_cache_maker:
    _limit: int

    def __init__(self, limit: int):
        self._limit = limit

    def __call__(self, function):
        return _lru_cache_wrapper(function, self._limit)


def cache(function, /):
    return _lru_cache_wrapper(function, -1)


def lru_cache(maxsize=128):
    if maxsize is None:
        return _lru_cache_maker(-1)
    elif callable(maxsize):
        return _lru_cache_wrapper(maxsize, 128)
    else:
        return _lru_cache_maker(max(maxsize, 0))


class cached_property[Function]:
    """The compiler keeps what `func` returns as an attribute of the object; here is what the class sees."""

    func: Function
    attrname: str | None

    def __init__(self, func, /):
        self.func = func
        self.attrname = None

    def __set_name__(self, owner, name, /):
        known = self.attrname
        if known is None:
            self.attrname = name
        elif known != name:
            words = "Cannot assign the same cached_property to two different names ("
            raise TypeError(words + repr(known) + " and " + repr(name) + ").")

    def __get__(self, instance, owner=None, /):
        return self


def update_wrapper(wrapper, wrapped):
    wrapper.__module__ = wrapped.__module__
    wrapper.__name__ = wrapped.__name__
    wrapper.__qualname__ = wrapped.__qualname__
    wrapper.__doc__ = wrapped.__doc__
    wrapper.__wrapped__ = wrapped
    return wrapper
