"""wait and as_completed: several futures at once."""

from asyncio.events import _at
from asyncio.futures import Future, _set_result_unless_cancelled
from asyncio.queues import Queue
from asyncio.tasks import ensure_future

import time as _time

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class _Wait:
    _missing: int
    _return_when: str

    def __init__(self, missing: int, return_when: str):
        self._missing = missing
        self._return_when = return_when
        self._waiter = Future()

    def _note_done(self, future):
        self._missing -= 1
        is_over = self._missing <= 0 or self._return_when == "FIRST_COMPLETED"
        if self._return_when == "FIRST_EXCEPTION" and not future.cancelled():
            if future.exception() is not None:
                is_over = True
        if is_over:
            _set_result_unless_cancelled(self._waiter, None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isinstance(fs, Future) or isinstance(fs, _coroutine):
        raise TypeError("expect a list of futures, not " + _class_name(fs))
    else:
        futures = []
        for each in fs:
            if isinstance(each, _coroutine):
                raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
            elif not any(each is other for other in futures):
                futures.append(each)
        if len(futures) == 0:
            raise ValueError("Set of Tasks/Futures is empty.")
        if return_when != "FIRST_COMPLETED" and return_when != "FIRST_EXCEPTION" and return_when != "ALL_COMPLETED":
            raise ValueError("Invalid return_when value: " + str(return_when))
        state = _Wait(len(futures), return_when)
        waiter = state._waiter
        for future in futures:
            future.add_done_callback(state._note_done)
        if timeout is None:
            await waiter
        else:
            alarm = _at(_time.monotonic() + float(timeout), lambda: _set_result_unless_cancelled(waiter, None))
            try:
                await waiter
            finally:
                alarm.cancel()
        done = set()
        pending = set()
        for future in futures:
            if future.done():
                done.add(future)
            else:
                pending.add(future)
        return (done, pending)


class _AsCompletedIterator:
    """Gives coroutines for the results as they come."""

    _left: int

    def __init__(self, futures, timeout):
        self._done = Queue()
        self._missing = futures
        self._left = len(futures)
        for future in futures:
            future.add_done_callback(self._note_done)
        self._alarm = None
        if timeout is not None:
            if self._left > 0:
                self._alarm = _at(_time.monotonic() + float(timeout), self._end_wait)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left == 0:
            raise StopIteration
        self._left -= 1
        return self._next_result()

    async def _next_result(self):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        else:
            return future.result()

    def _note_done(self, future):
        place = 0
        for each in self._missing:
            if each is future:
                break
            place += 1
        if place == len(self._missing):
            return
        del self._missing[place]
        self._done.put_nowait(future)
        alarm = self._alarm
        if alarm is not None:
            if len(self._missing) == 0:
                alarm.cancel()

    def _end_wait(self):
        for future in self._missing:
            self._done.put_nowait(None)
        self._missing.clear()


def as_completed(fs, *, timeout=None):
    if isinstance(fs, Future) or isinstance(fs, _coroutine):
        raise TypeError("expect an iterable of futures, not " + _class_name(fs))
    else:
        futures = []
        for each in fs:
            if not any(each is other for other in futures):
                futures.append(ensure_future(each))
        return _AsCompletedIterator(futures, timeout)
