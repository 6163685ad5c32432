"""Task: runs a coroutine in the loop; and what makes and combines tasks."""

from asyncio.events import call_at, call_soon, get_running_loop
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future, _set_result_unless_cancelled
from asyncio.timeouts import timeout as _time_limit

import time as _time

class _Registry:
    """The task that runs, the tasks that have not ended, and how many there have been."""

    def __init__(self):
        self._current = None
        self._pending = {}
        self._count = 0


_registry = _Registry()


class Task[Result, Coroutine](Future[Result]):
    _coroutine: Coroutine
    _must_cancel: bool
    _requests: int
    _name: str

    def __init__(self, coroutine: Coroutine, name: str):
        self._begin()
        self._coroutine = coroutine
        # The future that the coroutine waits for.
        self._waits_for = None
        self._must_cancel = False
        self._requests = 0
        self._name = name
        _registry._pending[self] = None
        call_soon(self._step, None)

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def get_coro(self):
        return self._coroutine

    def cancelling(self):
        return self._requests

    def uncancel(self):
        if self._requests > 0:
            self._requests -= 1
            if self._requests == 0:
                self._must_cancel = False
        return self._requests

    def cancel(self, msg=None):
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

    def _end(self):
        del _registry._pending[self]

    def _step(self, error):
        if self._must_cancel:
            self._must_cancel = False
            if isinstance(error, CancelledError):
                self._step_with(error)
            else:
                self._step_with(self._cancelled_error())
        else:
            self._step_with(error)

    def _step_with(self, error):
        outer = _registry._current
        _registry._current = self
        self._waits_for = None
        coroutine = self._coroutine
        try:
            if error is None:
                goes_on = coroutine._advance(None)
            else:
                goes_on = coroutine._throw(error)
        except CancelledError as cancelled:
            self._end()
            self._cancelled_with(cancelled)
        except (KeyboardInterrupt, SystemExit) as fatal:
            self._end()
            self.set_exception(fatal)
            raise
        except BaseException as failure:
            self._end()
            self.set_exception(failure)
        else:
            if goes_on:
                self._wait_for(coroutine._yielded)
            else:
                self._end()
                if self._must_cancel:
                    self._must_cancel = False
                    self._cancel_as_future(self._cancel_message)
                else:
                    self.set_result(coroutine._result)
        finally:
            _registry._current = outer

    def _cancelled_with(self, error):
        if _tuple_length(error.args) == 0:
            self._cancel_as_future(None)
        else:
            self._cancel_as_future(error.args[0])

    def _wait_for(self, awaited):
        if awaited is None:
            call_soon(self._step, None)
        elif isinstance(awaited, Future):
            if awaited is self:
                call_soon(self._step, RuntimeError("Task cannot await on itself: " + repr(self)))
                return
            awaited.add_done_callback(self._wake)
            self._waits_for = awaited
            if self._must_cancel:
                if awaited.cancel(self._cancel_message):
                    self._must_cancel = False
        else:
            call_soon(self._step, RuntimeError("Task got bad yield: " + repr(awaited)))

    def _wake(self, awaited):
        try:
            awaited.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step(None)


def iscoroutine(value, /):
    return isinstance(value, _coroutine)


def create_task(coroutine, *, name=None):
    get_running_loop()
    return _make_task(coroutine, name)


def _make_task(coroutine, name):
    if not isinstance(coroutine, _coroutine):
        raise TypeError("a coroutine was expected, got " + repr(coroutine))
    else:
        _registry._count += 1
        if name is None:
            return Task(coroutine, "Task-" + str(_registry._count))
        else:
            return Task(coroutine, str(name))


def current_task():
    get_running_loop()
    return _registry._current


def all_tasks():
    get_running_loop()
    return set(_registry._pending)


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
    handle = call_at(_time.monotonic() + float(delay), _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        handle.cancel()


class _GatheringFuture[Result, Child](Future[Result]):
    """The results of several futures; to cancel it is to cancel them."""

    _children: list[Child]
    _missing: int
    _cancel_requested: bool

    def __init__(self, children: list[Child], count: int):
        self._begin()
        self._children = children
        self._missing = count
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self._state != 0:
            return False
        requested = False
        for child in self._children:
            if child.cancel(msg):
                requested = True
        if requested:
            self._cancel_requested = True
        return requested

    def _note_done(self, future):
        self._missing -= 1
        if self._state != 0:
            return
        if future.cancelled():
            self.set_exception(future._cancelled_error())
            return
        error = future.exception()
        if error is not None:
            self.set_exception(error)
            return
        if self._missing == 0:
            if self._cancel_requested:
                self.set_exception(future._cancelled_error())
            else:
                self.set_result([child._value for child in self._children])

    def _note_done_or_failed(self, future):
        self._missing -= 1
        if self._state != 0:
            return
        if self._missing == 0:
            if self._cancel_requested:
                self.set_exception(future._cancelled_error())
            else:
                self.set_result([_result_or_error(child) for child in self._children])


def _result_or_error(future):
    if future.cancelled():
        message = future._cancel_message
        if message is None:
            return CancelledError("")
        else:
            return CancelledError(message)
    error = future.exception()
    if error is not None:
        return error
    return future._value


def gather(*awaitables, return_exceptions=None):
    children = []
    for awaitable in awaitables:
        children.append(ensure_future(awaitable))
    if len(children) == 0:
        nothing = Future()
        nothing.set_result([])
        return nothing
    distinct = []
    for child in children:
        if not any(child is other for other in distinct):
            distinct.append(child)
    outer = _GatheringFuture(children, len(distinct))
    # Those that are done already are noted last.
    for child in distinct:
        if not child.done():
            _watch(outer, child, return_exceptions)
    for child in distinct:
        if child.done():
            _note(outer, child, return_exceptions)
    return outer


def _watch(outer, child, return_exceptions):
    if return_exceptions is None:
        child.add_done_callback(outer._note_done)
    elif return_exceptions:
        child.add_done_callback(outer._note_done_or_failed)
    else:
        child.add_done_callback(outer._note_done)


def _note(outer, child, return_exceptions):
    if return_exceptions is None:
        outer._note_done(child)
    elif return_exceptions:
        outer._note_done_or_failed(child)
    else:
        outer._note_done(child)


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
    guard = _Shield(inner, outer)
    inner.add_done_callback(guard._inner_done)
    outer.add_done_callback(guard._outer_done)
    return outer


class _Shield:
    def __init__(self, inner, outer):
        self._inner = inner
        self._outer = outer

    def _inner_done(self, inner):
        outer = self._outer
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
            return
        error = inner.exception()
        if error is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner._value)

    def _outer_done(self, outer):
        pass
