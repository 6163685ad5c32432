"""Future: a result that is still to come.

What the loop and other tasks have to do with a future is its core, which knows nothing of the type of the result: were the
futures themselves in the lists of what waits for what, the types of all results would become one.
"""

from asyncio.events import _soon, get_running_loop
from asyncio.exceptions import CancelledError, InvalidStateError


class _Core:
    """Whether a future is done, and who waits for it."""

    # 0 while pending, 1 when cancelled, 2 when finished.
    _state: index

    def __init__(self):
        self._state = 0
        self._error = None
        self._cancel_message = None
        # What a cancelled task ended with: who asks first is given it.
        self._cancelled_with = None
        self._calls = []

    def cancel(self, msg):
        return self._cancel_itself(msg)

    def _cancel_itself(self, msg):
        if self._state != 0:
            return False
        self._cancel_message = msg
        self._state = 1
        self._call_all()
        return True

    def _finish(self):
        self._state = 2
        self._call_all()

    def _call_all(self):
        """Ends the wait: what waits runs in the loop's next turn."""
        calls = self._calls
        self._calls = []
        for call in calls:
            _soon(call)

    def _fail(self, error):
        self._error = error
        self._finish()

    def _when_done(self, call):
        if self._state != 0:
            _soon(call)
        else:
            self._calls.append(call)

    def _cancelled_error(self):
        error = self._cancelled_with
        if error is not None:
            self._cancelled_with = None
            return error
        message = self._cancel_message
        if message is None:
            return CancelledError()
        else:
            return CancelledError(message)

    def _failure(self):
        """What the future ended with, unless that is a result."""
        return self._cancelled_error() if self._state == 1 else self._error

    def _check(self):
        error = self._failure()
        if error is not None:
            raise error


class Future[Result, Core]:
    _core: Core
    _value: Result

    def __init__(self):
        self._core = _Core()

    def done(self):
        return self._core._state != 0

    def cancelled(self):
        return self._core._state == 1

    def get_loop(self):
        return get_running_loop()

    def cancel(self, msg=None):
        return self._core.cancel(msg)

    def result(self):
        if self._core._state == 0:
            raise InvalidStateError("Result is not set.")
        self._core._check()
        return self._value

    def exception(self):
        core = self._core
        if core._state == 1:
            raise core._cancelled_error()
        if core._state == 0:
            raise InvalidStateError("Exception is not set.")
        return core._error

    def set_result(self, result: Result, /):
        if self._core._state != 0:
            raise InvalidStateError("invalid state")
        self._value = result
        self._core._finish()

    def set_exception(self, exception, /):
        if self._core._state != 0:
            raise InvalidStateError("invalid state")
        error = _exception_of(exception)
        if isinstance(error, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._core._fail(error)

    def add_done_callback(self, callback, /):
        self._core._when_done(lambda: callback(self))

    def __await__(self):
        return _FutureIterator(self)

    def __iter__(self):
        return _FutureIterator(self)


class _FutureIterator[Awaited](_resumable):
    """Yields the future's core once, unless it is done, and then has its result."""

    _future: Awaited
    _has_yielded: bool

    def __init__(self, future: Awaited):
        self._future = future
        self._has_yielded = False

    def _advance(self, value):
        core = self._future._core
        if core._state == 0:
            if self._has_yielded:
                raise RuntimeError("await wasn't used with future")
            self._has_yielded = True
            return True
        # The error of the future comes up here.
        core._check()
        return False

    def _throw(self, error) -> bool:
        raise error

    def close(self):
        pass

    @property
    def _yielded(self):
        return self._future._core

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
    if future._core._state == 0:
        future.set_result(result)
