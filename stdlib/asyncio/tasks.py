"""Task: runs a coroutine in the loop; and what makes and combines tasks."""

from asyncio.events import _at, _soon, _state, get_running_loop
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future, _Core, _set_result_unless_cancelled
from asyncio.timeouts import timeout as _time_limit

import time as _time


class _Registry:
    """The task that runs, the tasks that have not ended, and how many there have been; the tasks as their cores."""

    def __init__(self):
        self._current = None
        self._pending = {}
        self._count = 0
        # What makes tasks that close the async generators that exceptions keep alive.
        self._kept_generators = []


_registry = _Registry()


class _TaskCore(_Core):
    _must_cancel: bool
    _requests: int
    _name: str

    def __init__(self, name: str):
        super().__init__()
        self._must_cancel = False
        self._requests = 0
        self._name = name
        # The core of the future that the coroutine waits for.
        self._waits_for = None
        # Gives the task itself.
        self._task = None

    def cancel(self, msg):
        if self._state != 0:
            return False
        self._requests += 1
        awaited = self._waits_for
        if awaited is not None:
            if awaited.cancel(msg):
                return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def uncancel(self):
        if self._requests > 0:
            self._requests -= 1
            if self._requests == 0:
                self._must_cancel = False
        return self._requests

    def _end(self):
        del _registry._pending[self]

    def _end_cancelled(self, error):
        self._end()
        self._cancelled_with = error
        self._cancel_itself(None)

    def _end_with(self, error):
        self._end()
        self._fail(error)


class Task[Result, Core, Coroutine](Future[Result, Core]):
    _coroutine: Coroutine

    def __init__(self, coroutine: Coroutine, name: str):
        core = _TaskCore(name)
        core._task = lambda: self
        self._core = core
        self._coroutine = coroutine
        _registry._pending[core] = None
        _soon(lambda: self._step(core, None))

    def get_name(self):
        return self._core._name

    def set_name(self, value, /):
        self._core._name = str(value)

    def get_coro(self):
        return self._coroutine

    def cancelling(self):
        return self._core._requests

    def uncancel(self):
        return self._core.uncancel()

    def _step(self, core: _TaskCore, error):
        if core._must_cancel:
            core._must_cancel = False
            if isinstance(error, CancelledError):
                self._step_with(core, error)
            else:
                self._step_with(core, core._cancelled_error())
        else:
            self._step_with(core, error)

    def _step_with(self, core: _TaskCore, error):
        outer = _registry._current
        _registry._current = core
        core._waits_for = None
        coroutine = self._coroutine
        try:
            if error is None:
                goes_on = coroutine._advance(None)
            else:
                goes_on = coroutine._throw(error)
        except CancelledError as cancelled:
            core._end_cancelled(cancelled)
        except (KeyboardInterrupt, SystemExit) as fatal:
            core._end_with(fatal)
            raise
        except BaseException as failure:
            core._end_with(failure)
        else:
            if goes_on:
                self._wait_for(core, coroutine._yielded)
            else:
                core._end()
                if core._must_cancel:
                    core._must_cancel = False
                    core._cancel_itself(core._cancel_message)
                else:
                    self._value = coroutine._result
                    core._finish()
        finally:
            _registry._current = outer

    def _wait_for(self, core: _TaskCore, awaited):
        if awaited is None:
            _soon(lambda: self._step(core, None))
        elif isinstance(awaited, _Core):
            if awaited is core:
                error = RuntimeError("Task cannot await on itself: " + repr(self))
                _soon(lambda: self._step(core, error))
                return
            awaited._when_done(lambda: self._wake(core, awaited))
            core._waits_for = awaited
            if core._must_cancel:
                if awaited.cancel(core._cancel_message):
                    core._must_cancel = False
        else:
            bad = RuntimeError("Task got bad yield: " + repr(awaited))
            _soon(lambda: self._step(core, bad))

    def _wake(self, core: _TaskCore, awaited):
        # Not under a handler: what the coroutine raises next has nothing to do with it.
        self._step(core, awaited._failure())


def iscoroutine(value, /):
    return isinstance(value, _coroutine)


def create_task(coroutine, *, name=None):
    get_running_loop()
    return _make_task(coroutine, name)


def _make_task(coroutine, name):
    if not isinstance(coroutine, _coroutine):
        raise TypeError("a coroutine was expected, got " + repr(coroutine))
    else:
        return _new_task(coroutine, name)


def _new_task(coroutine, name):
    _registry._count += 1
    if name is None:
        return Task(coroutine, "Task-" + str(_registry._count))
    else:
        return Task(coroutine, str(name))


def _close_later(generator):
    """What the loop's hook does with an async generator that has begun and whose last reference goes."""
    if _state._is_running:
        _soon(lambda: _new_task(generator.aclose(), None))


def _keep_until_end(generator):
    """What is still alive when the loop ends, is closed then."""
    _registry._kept_generators.append(lambda: _new_task(generator.aclose(), "")._core)


def current_task():
    get_running_loop()
    current = _registry._current
    if current is None:
        return None
    else:
        return current._task()


def all_tasks():
    get_running_loop()
    return {core._task() for core in _registry._pending}


def ensure_future(awaitable, /):
    if isinstance(awaitable, Future):
        return awaitable
    elif isinstance(awaitable, _coroutine):
        return create_task(awaitable)
    elif hasattr(awaitable, "__await__"):
        return create_task(_await_it(awaitable))
    else:
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")


async def _await_it(awaitable):
    return await awaitable


class _Turn:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    future = Future()
    handle = _at(_time.monotonic() + float(delay), lambda: _set_result_unless_cancelled(future, result))
    try:
        return await future
    finally:
        handle.cancel()


class _GatherCore(_Core):
    """To cancel it is to cancel the futures that it gathers."""

    _missing: int
    _cancel_requested: bool

    def __init__(self, children, distinct):
        super().__init__()
        self._children = children
        self._distinct = distinct
        self._missing = len(distinct)
        self._cancel_requested = False

    def cancel(self, msg):
        if self._state != 0:
            return False
        requested = False
        for child in self._children:
            if child.cancel(msg):
                requested = True
        if requested:
            self._cancel_requested = True
        return requested

    def _is_last(self, child, takes_errors: bool):
        """Takes note that a child is done: whether it was the last, and the results are to be set."""
        self._missing -= 1
        if self._state != 0:
            return False
        if not takes_errors:
            if child._state == 1:
                self._fail(child._cancelled_error())
                return False
            error = child._error
            if error is not None:
                self._fail(error)
                return False
        if self._missing > 0:
            return False
        if self._cancel_requested:
            self._fail(child._cancelled_error())
            return False
        return True


def _result_or_error(future):
    core = future._core
    if core._state == 1:
        message = core._cancel_message
        if message is None:
            return CancelledError("")
        else:
            return CancelledError(message)
    error = core._error
    if error is not None:
        return error
    return future._value


@unpacked("_gather_apart")
def gather(*awaitables, return_exceptions=None):
    children = []
    places = {}
    for awaitable in awaitables:
        # What is given twice runs once.
        place = places.setdefault(id(awaitable), len(children))
        if place < len(children):
            children.append(children[place])
        else:
            children.append(ensure_future(awaitable))
    if len(children) == 0:
        nothing = Future()
        nothing.set_result([])
        return nothing
    outer = Future()
    gathered = _gathered([child._core for child in children])
    outer._core = gathered
    if return_exceptions is None:
        _watch(gathered, False, lambda: outer.set_result([child._value for child in children]))
    elif return_exceptions:
        _watch(gathered, True, lambda: outer.set_result([_result_or_error(child) for child in children]))
    else:
        _watch(gathered, False, lambda: outer.set_result([child._value for child in children]))
    return outer


def _gather_apart(*awaitables, return_exceptions=None):
    """`gather` where nobody sees that the result is a list: a tuple, in which each result has its own type."""
    if _tuple_length(awaitables) <= 0:
        return gather(*awaitables, return_exceptions=return_exceptions)
    else:
        children = _children_of(awaitables)
        outer = Future()
        gathered = _gathered([child._core for child in children])
        outer._core = gathered
        if return_exceptions is None:
            _watch(gathered, False, lambda: outer.set_result(_values_of(children)))
        elif return_exceptions:
            _watch(gathered, True, lambda: outer.set_result(_results_or_errors(children)))
        else:
            _watch(gathered, False, lambda: outer.set_result(_values_of(children)))
        return outer


def _children_of(awaitables):
    children = ()
    for place in _static_range(_tuple_length(awaitables)):
        children = children + (_child_of(awaitables[place], awaitables, children),)
    return children


def _child_of(awaitable, awaitables, children):
    for place in _static_range(_tuple_length(children)):
        if awaitable is awaitables[place]:
            return children[place]
    return ensure_future(awaitable)


def _values_of(children):
    values = ()
    for child in children:
        values = values + (child._value,)
    return values


def _results_or_errors(children):
    results = ()
    for child in children:
        results = results + (_result_or_error(child),)
    return results


def _gathered(cores):
    distinct = {}
    for core in cores:
        distinct[core] = None
    return _GatherCore(cores, distinct)


def _watch(gathered: _GatherCore, takes_errors: bool, finish):
    def note(core):
        if gathered._is_last(core, takes_errors):
            finish()

    def watch(core):
        core._when_done(lambda: note(core))

    # Those that are done already are noted last.
    done = [core for core in gathered._distinct if core._state != 0]
    for core in gathered._distinct:
        if core._state == 0:
            watch(core)
    for core in done:
        note(core)


async def wait_for(awaitable, timeout):
    if timeout is not None:
        if timeout <= 0:
            future = ensure_future(awaitable)
            if future.done():
                return future.result()
            future.cancel()
            try:
                return await future
            except CancelledError as cancelled:
                raise TimeoutError from cancelled
    async with _time_limit(timeout):
        return await awaitable


def shield(awaitable, /):
    inner = ensure_future(awaitable)
    if inner.done():
        return inner
    outer = Future()
    inner._core._when_done(lambda: _hand_on(inner, outer))
    return outer


def _hand_on(inner, outer):
    """What one future ended with is what the other one does, unless that has been cancelled."""
    if outer.cancelled():
        return
    core = inner._core
    if core._state == 1:
        outer.cancel()
        return
    error = core._error
    if error is not None:
        outer._core._fail(error)
    else:
        outer.set_result(inner._value)
