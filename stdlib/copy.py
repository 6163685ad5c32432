"""copy: what a copy of a value is, by its class. What has no rule here is refused."""

from collections import Counter, OrderedDict, deque, defaultdict


class Error(Exception):
    pass


error = Error


def replace(obj, /, **changes):
    raise NotImplementedError("`replace` as a value")


def copy(x):
    return _by_class(_copy_of, x)


def _copy_of(x):
    if _is_its_own_copy(x):
        return x
    elif not _is_object(x):
        return _refuse_copy(x)
    elif isinstance(x, tuple):
        return _copy_of_tuple(x)
    elif type(x) is list or type(x) is dict or type(x) is set:
        return x.copy()
    elif type(x) is frozenset:
        return x
    elif type(x) is deque or type(x) is defaultdict or type(x) is Counter or type(x) is OrderedDict:
        return x.copy()
    elif hasattr(x, "__copy__"):
        return x.__copy__()
    elif _is_plain_object(x):
        return _shallow_copy(x)
    else:
        return _refuse_copy(x)


def _copy_of_tuple(x):
    if hasattr(x, "_make"):
        return x._replace()
    else:
        return x


class _Opaque:
    """An object of some class: what keeps objects of all classes in one dict, without making one type of theirs."""


class _Known:
    """A value, which must not end while its address stands for it, and its copy."""

    _original: _Opaque
    _copied: _Opaque

    def __init__(self, original: _Opaque, copied: _Opaque):
        self._original = original
        self._copied = copied


@shown_as("dict", "builtins")
class _Memo[T]:
    """The copies that there are already, by the addresses of what they are copies of."""

    # Those that a `__deepcopy__` of the program has put there.
    _given: dict[int, T]

    def __init__(self):
        self._known = {}
        self._given = {}
        self._opaque = _Opaque()

    def _note(self, x, made):
        self._known[id(x)] = _Known(_seen_as(x, self._opaque), _seen_as(made, self._opaque))

    def _find(self, x):
        found = self._known.get(id(x))
        if found is None:
            return None
        if _class_id(found._copied) != _class_id(x):
            raise NotImplementedError("riocc: a memo that gives an object of another class")
        return found._copied

    def __contains__(self, key: int):
        return key in self._known

    def __getitem__(self, key: int):
        if key in self._given or key not in self._known:
            return self._given[key]
        raise NotImplementedError("riocc: reading a memo for what copy.deepcopy has put there")

    def get(self, key: int, default=None):
        if key in self:
            return self[key]
        return default

    def __setitem__(self, key: int, value: T):
        self._given[key] = value
        self._known[key] = _Known(_seen_as(value, self._opaque), _seen_as(value, self._opaque))


def deepcopy(x, memo=None):
    if memo is None:
        return _deep(x, _Memo())
    elif isinstance(memo, _Memo):
        return _deep(x, memo)
    else:
        raise NotImplementedError("`deepcopy` with a memo of one's own")


def _deep(x, memo):
    return _by_class(_deep_copy_of, x, memo)


def _deep_copy_of(x, memo):
    if _is_its_own_copy(x):
        return x
    elif not _is_object(x):
        return _refuse_copy(x)
    elif isinstance(x, tuple):
        return _deep_tuple(x, memo)
    elif type(x) is list:
        return _deep_items(x, [], memo)
    elif type(x) is dict:
        return _deep_dict(x, memo)
    elif type(x) is set:
        return _deep_set(x, memo)
    elif type(x) is frozenset:
        return frozenset([_deep(item, memo) for item in x])
    elif type(x) is deque:
        return _deep_items(x, deque((), x.maxlen), memo)
    elif type(x) is defaultdict:
        return _deep_table(x, defaultdict(x.default_factory), memo)
    elif type(x) is Counter:
        return _deep_table(x, Counter(), memo)
    elif type(x) is OrderedDict:
        return _deep_table(x, OrderedDict(), memo)
    elif hasattr(x, "__deepcopy__"):
        return _deep_by_itself(x, memo)
    elif _is_plain_object(x):
        return _deep_object(x, memo)
    else:
        return _refuse_copy(x)


def _deep_items(x, made, memo):
    known = memo._find(x)
    if known is not None:
        return _seen_as(known, made)
    memo._note(x, made)
    for item in x:
        made.append(_deep(item, memo))
    return made


def _deep_dict(x, memo):
    made = {}
    known = memo._find(x)
    if known is not None:
        return _seen_as(known, made)
    memo._note(x, made)
    for key, value in x.items():
        _store_copy(made, x, _deep(key, memo), _deep(value, memo))
    return made


def _deep_set(x, memo):
    """CPython makes the list of the items first, so a set knows nothing of one that it is part of."""
    made = set()
    known = memo._find(x)
    if known is not None:
        return _seen_as(known, made)
    items = [_deep(item, memo) for item in x]
    for item in items:
        made.add(item)
    memo._note(x, made)
    return made


def _deep_table(x, made, memo):
    known = memo._find(x)
    if known is not None:
        return _seen_as(known, made)
    memo._note(x, made)
    for key, value in x.items():
        made[_deep(key, memo)] = _deep(value, memo)
    return made


def _deep_tuple(x, memo):
    if hasattr(x, "_make"):
        return _deep_named_tuple(x, memo)
    elif _tuple_length(x) >= 0:
        # Whether the tuple is the same one nobody can ask.
        items = ()
        for item in x:
            items = items + (_deep(item, memo),)
        return items
    else:
        return tuple([_deep(item, memo) for item in x])


def _deep_named_tuple(x, memo):
    items = ()
    for item in x:
        items = items + (_deep(item, memo),)
    return type(x)._make(items)


def _deep_by_itself(x, memo):
    known = memo._find(x)
    if known is not None:
        return _seen_as(known, x)
    made = x.__deepcopy__(memo)
    if made is not x:
        memo._note(x, made)
    return made


def _deep_object(x, memo):
    known = memo._find(x)
    if known is not None:
        return _seen_as(known, x)
    made = _shallow_copy(x)
    memo._note(x, made)
    _deepen_copy(made, x, memo)
    return made
