"""The event loop: what is ready to run, in order, and what waits for its time.

As CPython's BaseEventLoop, each turn runs what was ready at its start, so what calls make ready runs in the next turn.
"""

import heapq
import sys
import time
from collections import deque

_CLOCK_RESOLUTION = 1e-09

class _LoopState:
    _is_running: bool
    _is_stopping: bool
    _interrupts: int

    def __init__(self):
        self._is_running = False
        self._is_stopping = False
        # How often Ctrl-C was pressed in this run, and what cancels the run's task: it tells whether there was one.
        self._interrupts = 0
        self._cancel_main = None


_ready = deque()
_scheduled = []
_state = _LoopState()


class Handle:
    """A call to be made. What it calls is a function without arguments: its type says nothing of what it holds, and so
    the types of what waits for what do not nest."""

    _cancelled: bool

    def __init__(self, call):
        self._call = call
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def _run(self):
        if self._cancelled:
            return
        try:
            self._call()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            sys.stderr.write("Exception in callback: " + repr(error) + "\n")


class TimerHandle(Handle):
    """A call to be made at a time."""

    _when: float

    def __init__(self, when: float, call):
        super().__init__(call)
        self._when = when

    def when(self):
        return self._when

    def __lt__(self, other):
        return self._when < other._when


def _soon(call):
    handle = Handle(call)
    _ready.append(handle)
    return handle


def _at(when: float, call):
    handle = TimerHandle(when, call)
    heapq.heappush(_scheduled, handle)
    return handle


@noinline
def _interrupted():
    """What CPython's Runner does at Ctrl-C: the first one cancels the task of `run`."""
    _state._interrupts += 1
    cancel = _state._cancel_main
    if cancel is None or _state._interrupts > 1 or not cancel():
        raise KeyboardInterrupt()


@inline
def _poll_interrupt():
    """In place of the one in builtins, in programs that import asyncio."""
    if _interrupt_pending():
        _take_pending()


@noinline
def _take_pending():
    if _take_interrupt():
        _interrupted()


def _wait(seconds: float):
    if time._sleep(seconds) < 0:
        _interrupted()


def _run_once():
    while len(_scheduled) > 0 and _scheduled[0]._cancelled:
        heapq.heappop(_scheduled)
    if len(_ready) == 0 and not _state._is_stopping:
        if len(_scheduled) > 0:
            remaining = _scheduled[0]._when - time.monotonic()
            if remaining > 0.0:
                _wait(remaining)
        else:
            # Nothing can happen any more but an interrupt.
            _wait(3600.0)
    end = time.monotonic() + _CLOCK_RESOLUTION
    while len(_scheduled) > 0 and _scheduled[0]._when < end:
        _ready.append(heapq.heappop(_scheduled))
    for _ in range(len(_ready)):
        _ready.popleft()._run()


def run_forever():
    _state._is_running = True
    try:
        while True:
            _run_once()
            if _state._is_stopping:
                break
    finally:
        _state._is_stopping = False
        _state._is_running = False


def stop():
    _state._is_stopping = True


@shown_as("_UnixSelectorEventLoop")
class _EventLoop:
    """The loop as programs see it; there is one."""

    def time(self):
        return time.monotonic()

    def is_running(self):
        return _state._is_running

    def call_soon(self, callback, *args):
        return _soon(lambda: callback(*args))

    def call_later(self, delay, callback, *args):
        return _at(time.monotonic() + float(delay), lambda: callback(*args))

    def call_at(self, when, callback, *args):
        return _at(float(when), lambda: callback(*args))

    def create_future(self):
        from asyncio.futures import Future

        return Future()

    def create_task(self, coroutine, *, name=None):
        from asyncio.tasks import create_task

        return create_task(coroutine, name=name)

    def stop(self):
        stop()


_loop = _EventLoop()


def get_running_loop():
    if not _state._is_running:
        raise RuntimeError("no running event loop")
    return _loop


def get_event_loop():
    if not _state._is_running:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _loop
