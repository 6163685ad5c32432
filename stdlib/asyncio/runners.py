"""run: an event loop for one coroutine."""

from asyncio.events import _state, run_forever, stop
from asyncio.exceptions import CancelledError
from asyncio.tasks import _make_task, _registry, _Turn


def _run_until_complete(task):
    task._core._when_done(stop)
    run_forever()
    return task.result()


class _End(_resumable):
    """Waits until a task has ended, however it does."""

    def __init__(self, core):
        self._core = core

    def __await__(self):
        return self

    def _advance(self, value):
        return self._core._state == 0

    def _throw(self, error) -> bool:
        return self._core._state == 0

    def close(self):
        pass

    @property
    def _yielded(self):
        return self._core

    @property
    def _result(self):
        return None


async def _wait_for_all(cores):
    for core in cores:
        await _End(core)


async def _close_generators():
    """Closes the async generators that exceptions keep alive."""
    made = [make() for make in _registry._kept_generators]
    _registry._kept_generators.clear()
    if len(made) > 0:
        await _wait_for_all(made)
        await _Turn()


async def _end_executor():
    """There is none; but the loop takes its turns for it."""


def _shut_down():
    pending = list(_registry._pending)
    if len(pending) > 0:
        for core in pending:
            core.cancel(None)
        _run_until_complete(_make_task(_wait_for_all(pending), ""))
    _run_until_complete(_make_task(_close_generators(), ""))
    _run_until_complete(_make_task(_end_executor(), ""))


def run(main, *, debug=None):
    if _state._is_running:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not isinstance(main, _coroutine):
        raise ValueError("a coroutine was expected, got " + repr(main))
    else:
        task = _make_task(main, None)
        core = task._core
        _state._interrupts = 0
        _state._cancel_main = lambda: core.cancel(None)
        try:
            return _run_until_complete(task)
        except CancelledError:
            if _state._interrupts > 0 and core.uncancel() == 0:
                raise KeyboardInterrupt()
            raise
        finally:
            _state._cancel_main = None
            _shut_down()
