"""run: an event loop for one coroutine."""

from asyncio.events import _state, run_forever, stop
from asyncio.tasks import _make_task, _registry, gather


def _stop_loop(future):
    stop()


def _run_until_complete(future):
    future.add_done_callback(_stop_loop)
    run_forever()
    return future.result()


async def _cancel_tasks():
    tasks = list(_registry._pending)
    for task in tasks:
        if task is not _registry._current:
            task.cancel()
    for task in tasks:
        if task is not _registry._current:
            try:
                await task
            except BaseException:
                pass


def run(main, *, debug=None):
    if _state._is_running:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not isinstance(main, _coroutine):
        raise ValueError("a coroutine was expected, got " + repr(main))
    else:
        task = _make_task(main, None)
        try:
            return _run_until_complete(task)
        finally:
            if len(_registry._pending) > 0:
                _run_until_complete(_make_task(_cancel_tasks(), ""))
