"""Queues between tasks: first in first out, last in first out, smallest first."""

import heapq
from collections import deque

from asyncio.futures import Future
from asyncio.locks import Event


class QueueEmpty(Exception):
    """`get_nowait` of an empty queue."""


class QueueFull(Exception):
    """`put_nowait` to a full queue."""


class QueueShutDown(Exception):
    """The queue has been shut down."""


class Queue[T]:
    maxsize: int
    _is_shut_down: bool
    _items: deque[T]
    _unfinished: int
    _finished: Event

    def __init__(self, maxsize: int = 0):
        self.maxsize = maxsize
        self._items = deque[T]()
        self._getters = deque()
        self._putters = deque()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._is_shut_down = False

    def _store(self, item: T):
        self._items.append(item)

    def _take(self):
        return self._items.popleft()

    def qsize(self):
        return len(self._items)

    def empty(self):
        return len(self._items) == 0

    def full(self):
        return self.maxsize > 0 and self.qsize() >= self.maxsize

    def put_nowait(self, item: T):
        if self._is_shut_down:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._store(item)
        self._unfinished += 1
        self._finished.clear()
        _wake_next(self._getters)

    def get_nowait(self):
        if self.empty():
            if self._is_shut_down:
                raise QueueShutDown
            raise QueueEmpty
        item = self._take()
        _wake_next(self._putters)
        return item

    async def put(self, item: T):
        while self.full():
            if self._is_shut_down:
                raise QueueShutDown
            putter = Future()
            self._putters.append(putter)
            try:
                await putter
            except BaseException:
                putter.cancel()
                if putter in self._putters:
                    self._putters.remove(putter)
                if not self.full() and not putter.cancelled():
                    _wake_next(self._putters)
                raise
        self.put_nowait(item)

    async def get(self):
        while self.empty():
            if self._is_shut_down:
                raise QueueShutDown
            getter = Future()
            self._getters.append(getter)
            try:
                await getter
            except BaseException:
                getter.cancel()
                if getter in self._getters:
                    self._getters.remove(getter)
                if not self.empty() and not getter.cancelled():
                    _wake_next(self._getters)
                raise
        return self.get_nowait()

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        self._is_shut_down = True
        if immediate:
            while not self.empty():
                self._take()
                if self._unfinished > 0:
                    self._unfinished -= 1
            if self._unfinished == 0:
                self._finished.set()
        # Who waits sees that nothing comes any more.
        _wake_all(self._getters)
        _wake_all(self._putters)


def _wake_all(waiters: deque):
    while len(waiters) > 0:
        waiter = waiters.popleft()
        if not waiter.done():
            waiter.set_result(None)


def _wake_next(waiters: deque):
    while len(waiters) > 0:
        waiter = waiters.popleft()
        if not waiter.done():
            waiter.set_result(None)
            break


class LifoQueue[T](Queue[T]):
    def _take(self):
        return self._items.pop()


class PriorityQueue[T](Queue[T]):
    _heap: list[T]

    def __init__(self, maxsize: int = 0):
        super().__init__(maxsize)
        self._heap = list[T]()

    def _store(self, item: T):
        heapq.heappush(self._heap, item)

    def _take(self):
        return heapq.heappop(self._heap)

    def qsize(self):
        return len(self._heap)

    def empty(self):
        return len(self._heap) == 0
