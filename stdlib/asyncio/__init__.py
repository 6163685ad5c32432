"""asyncio: an event loop in one thread, with tasks, futures, locks, queues and time limits."""

from asyncio.events import get_event_loop, get_running_loop
from asyncio.exceptions import CancelledError, InvalidStateError, TimeoutError
from asyncio.futures import Future, isfuture
from asyncio.locks import BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from asyncio.runners import run
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import Task, create_task, current_task, ensure_future, gather, shield, sleep, wait_for
from asyncio.tasks import all_tasks, iscoroutine
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.waiting import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, wait
