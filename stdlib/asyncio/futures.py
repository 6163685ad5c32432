"""Future: a result that is still to come."""

from asyncio.events import call_soon, get_running_loop
from asyncio.exceptions import CancelledError, InvalidStateError


def _no_callbacks():
    return []


class Future[Result]:
    """Only the result's type is each future's own: callbacks and errors of all futures share one, as the types of what
    waits for what would nest without end."""

    # 0 while pending, 1 when cancelled, 2 when finished.
    _state: index
    _value: Result

    def __init__(self):
        self._begin()

    def _begin(self):
        self._state = 0
        self._error = None
        self._callbacks = _no_callbacks()
        self._cancel_message = None

    def done(self):
        return self._state != 0

    def cancelled(self):
        return self._state == 1

    def get_loop(self):
        return get_running_loop()

    def cancel(self, msg=None):
        return self._cancel_as_future(msg)

    def _cancel_as_future(self, msg):
        if self._state != 0:
            return False
        self._cancel_message = msg
        self._settle(1)
        return True

    def _settle(self, state: index):
        """Ends the wait: the callbacks run in the loop's next turn."""
        self._state = state
        callbacks = self._callbacks
        self._callbacks = _no_callbacks()
        for callback in callbacks:
            call_soon(callback, self)

    def _cancelled_error(self):
        message = self._cancel_message
        if message is None:
            return CancelledError()
        else:
            return CancelledError(message)

    def result(self):
        if self._state == 0:
            raise InvalidStateError("Result is not set.")
        return self._outcome()

    def _outcome(self):
        if self._state == 1:
            raise self._cancelled_error()
        error = self._error
        if error is not None:
            raise error
        return self._value

    def exception(self):
        if self._state == 1:
            raise self._cancelled_error()
        if self._state == 0:
            raise InvalidStateError("Exception is not set.")
        return self._error

    def set_result(self, result: Result, /):
        if self._state != 0:
            raise InvalidStateError("invalid state")
        self._value = result
        self._settle(2)

    def set_exception(self, exception, /):
        if self._state != 0:
            raise InvalidStateError("invalid state")
        error = _exception_of(exception)
        if isinstance(error, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._error = error
        self._settle(2)

    def add_done_callback(self, callback, /):
        if self._state != 0:
            call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback, /):
        before = len(self._callbacks)
        kept = _no_callbacks()
        for each in self._callbacks:
            if each is not callback:
                kept.append(each)
        self._callbacks = kept
        return before - len(kept)

    def __await__(self):
        return _FutureIterator(self)

    def __iter__(self):
        return _FutureIterator(self)


class _FutureIterator[Awaited](_resumable):
    """Yields the future once, unless it is done, and then has its result."""

    _future: Awaited
    _has_yielded: bool

    def __init__(self, future: Awaited):
        self._future = future
        self._has_yielded = False

    def _advance(self, value):
        if self._future._state == 0:
            if self._has_yielded:
                raise RuntimeError("await wasn't used with future")
            self._has_yielded = True
            return True
        # The error of the future comes up here.
        self._future._outcome()
        return False

    def _throw(self, error) -> bool:
        raise error

    def close(self):
        pass

    @property
    def _yielded(self):
        return self._future

    @property
    def _result(self):
        return self._future._value

    def __iter__(self):
        return self

    def __next__(self):
        if self._advance(None):
            return self._future
        raise StopIteration(self._result)


def isfuture(value, /):
    return isinstance(value, Future)


def _set_result_unless_cancelled(future, result):
    if future._state == 0:
        future.set_result(result)
