"""The end of objects that a program can see: `__del__` when the last reference goes. The compiler counts the references to
such objects in all code but this file's (compiler/sema/CountReferences.cpp)."""


@extern("rio_count_object")
def _count_object(value) -> None: ...


@extern("rio_add_reference")
def _add_reference(value) -> None: ...


@extern("rio_lose_reference")
def _lose_reference(value) -> bool: ...


@extern("rio_begin_finalizing")
def _begin_finalizing(value) -> bool: ...


@extern("rio_end_counting")
def _end_counting(value) -> None: ...


@intrinsic("rio.is_null")
def _is_null(value) -> bool: ...


@extern("rio_enqueue")
def _enqueue(value) -> None: ...


@extern("rio_advance_queue")
def _advance_queue() -> bool: ...


@extern("rio_queued_object")
def _queued_object() -> object: ...


@extern("rio_rewind_queue")
def _rewind_queue() -> None: ...


@noinline
def _let_go(value):
    _release(value)


@noinline
def _end_object(value):
    """What follows when no reference is left."""
    if hasattr(value, "__del__"):
        # Lives on while the method runs, and afterwards if that has given it away.
        _add_reference(value)
        _finalize_object(value)
        if not _lose_reference(value):
            return
    if _is_watched(value):
        _end_references(value)
    if isinstance(value, _watcher):
        _stop_watching(value)
    if hasattr(value, "_is_ended"):
        value._is_ended = True
    if hasattr(value, "_leave_guard"):
        # It lives on for a moment, as with `__del__`; and the method's `self`.
        _add_reference(value)
        _add_reference(value)
        try:
            value._leave_guard()
        except:
            pass
        _lose_reference(value)
    _end_counting(value)
    _release_parts(value)


def _finalize_object(value):
    if hasattr(value, "__del__"):
        if _begin_finalizing(value):
            # Also the report may fail. Nothing of that comes out of here, so that code which lets go of objects, nearly
            # all code, has no way on for errors.
            try:
                _call_finalizer(value)
            except:
                pass


def _call_finalizer(value):
    # The method's `self`.
    _add_reference(value)
    try:
        value.__del__()
    except BaseException as error:
        _report_ignored(repr(type(value).__del__), error)
        _drop_kept(error)


def _finalize_program():
    """What is left when the program ends, in the order in which CPython's collector comes upon it: breadth first, from
    the variables of the modules. Weak references among it die first, and call nobody."""
    _enqueue_globals()
    while _advance_queue():
        _enqueue_parts()
    _rewind_queue()
    while _advance_queue():
        _clear_queued()
    _rewind_queue()
    while _advance_queue():
        _finalize_queued()


class _watchers[Watcher]:
    """What watches for the end of an object: weak references, which it does not keep. A plain one comes first, then the
    others as they were made."""

    _items: Array[Watcher]
    _size: index

    def __init__(self):
        self._items = Array[Watcher](2)
        self._size = 0

    def _plain(self):
        """The weak reference that has no callback, or None."""
        if self._size == 0:
            return None
        watcher = self._items[0]
        if hasattr(watcher, "_callback"):
            if watcher._callback is not None:
                return None
            _retain(watcher)
            return watcher
        else:
            return None

    def _add(self, watcher: Watcher):
        items = self._items
        if self._size == items.__len__():
            items = items._resized(self._size * 2)
            self._items = items
        items[self._size] = watcher
        self._size = self._size + 1

    def _add_first(self, watcher: Watcher):
        self._add(watcher)
        place = self._size - 1
        while place > 0:
            self._items[place] = self._items[place - 1]
            place = place - 1
        self._items[0] = watcher

    def _remove(self, watcher):
        items = self._items
        place: index = 0
        while place < self._size and items[place] is not watcher:
            place = place + 1
        if place < self._size:
            self._size = self._size - 1
            while place < self._size:
                items[place] = items[place + 1]
                place = place + 1

    def _clear(self):
        place: index = 0
        while place < self._size:
            self._items[place]._target = None
            place = place + 1
        self._size = 0

    def _notify(self):
        """All are told that the object is gone, the last made first; what a callback lets go of lives until then."""
        items = self._items
        count = self._size
        self._clear()
        place: index = 0
        while place < count:
            watcher = items[place]
            _retain(watcher)
            place = place + 1
        place = count - 1
        while place >= 0:
            watcher = items[place]
            # The method's `self`.
            _retain(watcher)
            try:
                watcher._notice()
            except:
                pass
            place = place - 1
        place = 0
        while place < count:
            watcher = items[place]
            _release(watcher)
            place = place + 1


@noinline
def _end_references(value):
    watchers = _get_watchers(value)
    if watchers is not None:
        watchers._notify()


@noinline
def _clear_references(value):
    if _is_watched(value):
        watchers = _get_watchers(value)
        if watchers is not None:
            watchers._clear()


@noinline
def _stop_watching(watcher):
    target = watcher._target
    if target is not None:
        watchers = _get_watchers(target)
        if watchers is not None:
            watchers._remove(watcher)
        watcher._target = None


def _enqueue_array(array):
    place = array.__len__() - 1
    while place >= 0:
        value = array[place]
        _enqueue_value(value)
        place = place - 1


def _enqueue_entries(keys, values):
    place: index = 0
    while place < keys.__len__():
        _enqueue_value(keys[place])
        _enqueue_value(values[place])
        place = place + 1


def _keep_counted(error, value):
    """An exception has left the function whose variable holds the value: it lives as long as the exception."""
    try:
        kept = error._kept_objects
    except AttributeError:
        kept = []
        error._kept_objects = kept
    kept.append(value)


def _keep_unless_stopped(error, value):
    """The same for `__next__`: a loop ends the exception at once."""
    if isinstance(error, StopIteration):
        _release(value)
    else:
        _keep_counted(error, value)


def _release_kept(error):
    if hasattr(error, "_kept_objects"):
        try:
            kept = error._kept_objects
            error._kept_objects = []
            place: index = 0
            while place < kept._size:
                _release(kept._items[place])
                place = place + 1
        except AttributeError:
            pass


def _release_forwards(array):
    """The keys or values of a dict that is cleared."""
    place: index = 0
    while place < array.__len__():
        value = array[place]
        _release(value)
        place = place + 1


def _release_array(array):
    """The items of a list that ends: the last first."""
    place = array.__len__() - 1
    while place >= 0:
        value = array[place]
        _release(value)
        place = place - 1


def _release_entries(keys, values):
    """The items of a dict that ends."""
    place: index = 0
    while place < keys.__len__():
        _release(keys[place])
        _release(values[place])
        place = place + 1


def _copy_counted(target, place: index, source, source_place: index, count: index):
    """`target._copy_from(...)`."""
    step: index = 0
    while step < count:
        _retain(source[source_place + step])
        step = step + 1
    before = target._resized(target.__len__())
    target._copy_from(place, source, source_place, count)
    step = count - 1
    while step >= 0:
        _release(before[place + step])
        step = step - 1


def _clear_counted(array, place: index, count: index):
    """`array._clear(...)`."""
    before = array._resized(array.__len__())
    array._clear(place, count)
    step = count - 1
    while step >= 0:
        _release(before[place + step])
        step = step - 1
