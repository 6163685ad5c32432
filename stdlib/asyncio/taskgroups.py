"""TaskGroup: tasks that end before the body of an `async with` does; the first error cancels the others."""

from asyncio.events import get_running_loop
from asyncio.exceptions import CancelledError
from asyncio.futures import Future
from asyncio.tasks import create_task, current_task


class TaskGroup:
    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._parent = None
        self._parent_cancel_requested = False
        # In the order of creation; CPython's set has none that a program could count on.
        self._tasks = []
        self._errors = []
        self._base_error = None
        self._on_completed = None

    def __repr__(self):
        text = "<TaskGroup"
        if len(self._tasks) > 0:
            text += " tasks=" + str(len(self._tasks))
        if len(self._errors) > 0:
            text += " errors=" + str(len(self._errors))
        if self._aborting:
            text += " cancelling"
        elif self._entered:
            text += " entered"
        return text + ">"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError("TaskGroup " + repr(self) + " has already been entered")
        get_running_loop()
        self._parent = current_task()
        if self._parent is None:
            raise RuntimeError("TaskGroup " + repr(self) + " cannot determine the parent task")
        self._entered = True
        return self

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        cancelled = None
        if error is not None:
            if isinstance(error, (SystemExit, KeyboardInterrupt)):
                if self._base_error is None:
                    self._base_error = error
            if isinstance(error, CancelledError):
                cancelled = error
            if not self._aborting:
                self._abort()
        while len(self._tasks) > 0:
            waiting = Future()
            self._on_completed = waiting
            try:
                await waiting
            except CancelledError as caught:
                if not self._aborting:
                    # The task around the group is being cancelled.
                    cancelled = caught
                    self._abort()
            self._on_completed = None
        fatal = self._base_error
        if fatal is not None:
            raise fatal
        parent = self._parent
        if parent is not None:
            if self._parent_cancel_requested:
                if parent.uncancel() == 0:
                    cancelled = None
        if cancelled is not None and len(self._errors) == 0:
            raise cancelled
        if error is not None:
            if not isinstance(error, CancelledError):
                self._errors.append(error)
        if len(self._errors) > 0:
            if parent is not None:
                if parent.cancelling() > 0:
                    parent.uncancel()
                    parent.cancel()
            raise _exception_group("unhandled errors in a TaskGroup", self._errors) from None
        return None

    def create_task(self, coro, *, name=None):
        if not self._entered:
            coro.close()
            raise RuntimeError("TaskGroup " + repr(self) + " has not been entered")
        if self._exiting and len(self._tasks) == 0:
            coro.close()
            raise RuntimeError("TaskGroup " + repr(self) + " is finished")
        if self._aborting:
            coro.close()
            raise RuntimeError("TaskGroup " + repr(self) + " is shutting down")
        task = create_task(coro, name=name)
        self._tasks.append(task)
        task.add_done_callback(self._note_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _note_done(self, task):
        place = 0
        for each in self._tasks:
            if each is task:
                break
            place += 1
        del self._tasks[place]
        waiting = self._on_completed
        if waiting is not None and len(self._tasks) == 0:
            if not waiting.done():
                waiting.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)):
            if self._base_error is None:
                self._base_error = error
        if not self._aborting and not self._parent_cancel_requested:
            # The task around the group is woken, and told in `__aexit__` that it was not meant.
            self._abort()
            self._parent_cancel_requested = True
            parent = self._parent
            if parent is not None:
                parent.cancel()
