"""weakref: ref, in terms of stdlib/builtins/references.py."""


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
