"""Time limits for the body of an `async with`."""

from asyncio.events import _at, _soon
from asyncio.exceptions import CancelledError

import time as _time


class Timeout:
    _when: float | None
    # 0 before the body, 1 in it, 2 when its time is over, 3 when that was raised, 4 after the body.
    _state: index
    _requests: int

    def __init__(self, when: float | None):
        self._when = when
        self._task = None
        self._alarm = None
        self._state = 0
        self._requests = 0

    def when(self):
        return self._when

    def expired(self):
        return self._state == 2 or self._state == 3

    def reschedule(self, when: float | None, /):
        if self._state != 1:
            if self._state == 0:
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError("Cannot change state of finished Timeout")
        self._when = when
        self._stop_alarm()
        if when is not None:
            if when <= _time.monotonic():
                self._alarm = _soon(self._on_timeout)
            else:
                self._alarm = _at(when, self._on_timeout)

    def _stop_alarm(self):
        alarm = self._alarm
        if alarm is not None:
            alarm.cancel()
            self._alarm = None

    def _on_timeout(self):
        task = self._task
        if task is not None:
            task.cancel(None)
        self._state = 2
        self._alarm = None

    async def __aenter__(self):
        from asyncio.tasks import _registry

        if self._state != 0:
            raise RuntimeError("Timeout has already been entered")
        task = _registry._current
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        else:
            self._state = 1
            self._task = task
            self._requests = task._requests
            self.reschedule(self._when)
            return self

    async def __aexit__(self, kind, error, traceback):
        self._stop_alarm()
        if self._state == 2:
            self._state = 3
            task = self._task
            if task is not None:
                if task.uncancel() <= self._requests:
                    if isinstance(error, CancelledError):
                        raise TimeoutError from error
                    elif error is not None:
                        _insert_timeout(error)
                        if isinstance(error, ExceptionGroup):
                            for member in error.exceptions:
                                _insert_timeout(member)
        elif self._state == 1:
            self._state = 4
        return None


def _insert_timeout(error):
    """Notes in what the body made of its cancellation that this was for the time."""
    later = error
    context = later.__context__
    while context is not None:
        if isinstance(context, CancelledError):
            inserted = TimeoutError()
            inserted.__cause__ = context
            inserted.__context__ = context
            later.__context__ = inserted
            return
        later = context
        context = later.__context__


def timeout(delay):
    if delay is None:
        return Timeout(None)
    else:
        return Timeout(_time.monotonic() + float(delay))


def timeout_at(when):
    if when is None:
        return Timeout(None)
    else:
        return Timeout(float(when))
