"""weakref: ref, WeakValueDictionary, WeakKeyDictionary, WeakSet, finalize, in terms of stdlib/builtins/references.py."""

from weakref.containers import WeakKeyDictionary, WeakSet, WeakValueDictionary


class ReferenceType[T, Callback](_watcher[T]):
    _callback: Callback
    _hash: int
    _is_hashed: bool

    def __init__(self, target: T, callback: Callback):
        self._target = target
        self._callback = callback
        self._hash = 0
        self._is_hashed = False

    def __call__(self):
        return self._target

    @property
    def __callback__(self):
        if self._target is None:
            return None
        return self._callback

    def _notice(self):
        callback = self._callback
        if callback is not None:
            try:
                callback(self)
            except BaseException as error:
                _report_ignored(repr(callback), error)

    def __eq__(self, other: ReferenceType):
        mine = self._target
        theirs = other._target
        if mine is None or theirs is None:
            return self is other
        return mine == theirs

    def __ne__(self, other: ReferenceType):
        mine = self._target
        theirs = other._target
        if mine is None or theirs is None:
            return self is not other
        return mine != theirs

    def __hash__(self):
        if not self._is_hashed:
            target = self._target
            if target is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(target)
            self._is_hashed = True
        return self._hash

    def __repr__(self):
        target = self._target
        start = "<weakref at " + _address_text(self) + "; "
        if target is None:
            return start + "dead>"
        return start + "to '" + _class_name(target) + "' at " + _address_text(target) + ">"


def _reference_to(target, callback=None, /):
    watchers = _watchers_of(target)
    if callback is None:
        known = watchers._plain()
        if known is not None:
            return known
        made = ReferenceType(target, None)
        watchers._add_first(made)
        return made
    else:
        made = ReferenceType(target, callback)
        watchers._add(made)
        return made


ref = ReferenceType


@apart
class WeakMethod:
    """A bound method for as long as its object lives; the method itself is kept for its type alone."""

    def __init__(self, meth, callback=None):
        if callback is not None:
            raise NotImplementedError("a callback of `weakref.WeakMethod`")
        else:
            if not _is_method(meth):
                raise NotImplementedError("`weakref.WeakMethod` of what is no bound method")
            else:
                self._target = meth
                self._reference = _reference_to(_receiver_or_itself(meth))

    def __call__(self):
        receiver = self._reference()
        if receiver is None:
            return None
        else:
            return _bound_like(self._target, receiver)

    def __eq__(self, other):
        raise NotImplementedError("comparing `weakref.WeakMethod`")

    def __hash__(self):
        raise NotImplementedError("the hash of a `weakref.WeakMethod`")

    def __repr__(self):
        raise NotImplementedError("the text of a `weakref.WeakMethod`")


# The finalizers that have not run, in the order in which they were made.
_registry = []


@apart
class finalize:
    """Calls a function when an object is gone, or when the program ends."""

    def __init__(self, obj, func, /, *args, **kwargs):
        watchers = _watchers_of(obj)
        self._target = obj
        self._func = func
        self._args = args
        self._named = kwargs
        self._is_alive = True
        self._runs_at_exit = True
        watchers._add(self)
        _registry.append(self)

    def _notice(self):
        try:
            self()
        except BaseException as error:
            _report_ignored(repr(self), error)

    def _die(self):
        self._is_alive = False
        place = 0
        while _registry[place] is not self:
            place += 1
        del _registry[place]

    def __call__(self, _=None):
        if not self._is_alive:
            return None
        self._die()
        return self._func(*self._args, **_merged_keywords(self._named))

    def _parts(self):
        return (self._target, self._func, self._args, dict(**self._named))

    def peek(self):
        if self._is_alive and self._target is not None:
            return self._parts()
        return None

    def detach(self):
        parts = self.peek()
        if parts is not None:
            _stop_watching(self)
            self._die()
        return parts

    @property
    def alive(self):
        return self._is_alive

    @property
    def atexit(self):
        return self._is_alive and self._runs_at_exit

    @atexit.setter
    def atexit(self, value):
        self._runs_at_exit = bool(value)

    def __repr__(self):
        target = self._target
        start = "<finalize object at " + _address_text(self) + "; "
        if target is None or not self._is_alive:
            return start + "dead>"
        return start + "for '" + _class_name(target) + "' at " + _address_text(target) + ">"


def _forget_context(error, reported):
    context = _exception_or_none(_context_of(error))
    if context is not None:
        if context is reported:
            error.__context__ = None
        else:
            _forget_context(context, reported)


def _finalize_all():
    """What atexit does: the last made first. No other finalizer runs afterwards."""
    try:
        pending = _registry
    except NameError:
        return
    # The exception that ends the program has been reported, and is handled no more.
    reported = _exception_or_none(_handled_exception())
    while True:
        place = len(pending) - 1
        while place >= 0 and not pending[place]._runs_at_exit:
            place -= 1
        if place < 0:
            break
        try:
            pending[place]()
        except Exception as error:
            _forget_context(error, reported)
            _report(error)
    while len(pending) > 0:
        pending[0]._die()
