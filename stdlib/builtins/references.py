"""Weak references. The compiler counts the references to objects that some weak reference points at, but for those by the
fields here that are called `_target` (compiler/sema/WeakReferences.cpp)."""


class _watcher[T]:
    """What is told of the end of an object: `_notice` is called when `_target` has become None."""

    _target: T | None


def _watchers_of(target):
    if not _can_be_watched(target):
        raise TypeError("cannot create weak reference to '" + _class_name(target) + "' object")
    watchers = _get_watchers(target)
    if watchers is None:
        made = _watchers()
        _set_watchers(target, made)
        return made
    return watchers
