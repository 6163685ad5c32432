# A task runner: enums, dataclasses, protocols, asyncio and context managers together.
"""A tiny task runner with enums, dataclasses, async and context managers."""
from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict, dataclass, field, replace
from enum import Enum, Flag, IntEnum, auto
from functools import cached_property, wraps
from typing import Callable, Iterator, NamedTuple, Protocol, Self


class State(Enum):
    WAITING = auto()
    RUNNING = auto()
    DONE = "done"

    @property
    def is_final(self) -> bool:
        return self is State.DONE


class Priority(IntEnum):
    LOW = 1
    HIGH = 10


class Access(Flag):
    READ = auto()
    WRITE = auto()
    ALL = READ | WRITE


class Point(NamedTuple):
    x: int
    y: int = 0

    def moved(self, dx: int) -> Point:
        return self._replace(x=self.x + dx)


@dataclass(order=True)
class Task:
    priority: Priority
    name: str = field(compare=False)
    state: State = field(default=State.WAITING, compare=False)
    needs: list[str] = field(default_factory=list, compare=False, repr=False)

    @cached_property
    def label(self) -> str:
        print("computing label of", self.name)
        return f"{self.name}<{self.priority.name}>"


class Listener(Protocol):
    def notify(self, task: Task) -> None: ...


class Log:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def notify(self, task: Task) -> None:
        self.lines.append(f"{task.name}:{task.state.name}")


def logged(prefix: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        @wraps(function)
        def wrapper(*args: int, **kwargs: int) -> int:
            print(prefix, function.__name__, args, sorted(kwargs.items()))
            return function(*args, **kwargs)
        return wrapper
    return decorate


@logged(">>")
def combine(a: int, b: int = 2, *, c: int = 3) -> int:
    return a * 100 + b * 10 + c


class Runner:
    _instances: dict[str, Runner] = {}

    def __new__(cls, name: str) -> Self:
        if name not in cls._instances:
            cls._instances[name] = super().__new__(cls)
        return cls._instances[name]

    def __init__(self, name: str) -> None:
        self.name = name
        self.listeners: list[Listener] = []

    def __iter__(self) -> Iterator[str]:
        yield from (type(l).__name__ for l in self.listeners)

    @contextmanager
    def timed(self, what: str):
        print("begin", what)
        try:
            yield self
        finally:
            print("finish", what)

    async def run(self, tasks: list[Task]) -> dict[str, int]:
        counts: dict[str, int] = defaultdict(int)
        for task in sorted(tasks, reverse=True):
            with self.timed(task.label):
                task.state = State.RUNNING
                for listener in self.listeners:
                    listener.notify(task)
                await asyncio.sleep(0)
                task.state = State("done")
                counts[task.priority.name] += 1
        return dict(counts)


@asynccontextmanager
async def session(name: str):
    print("open", name)
    yield Runner(name)
    print("close", name)


async def main() -> None:
    log = Log()
    tasks = [Task(Priority.LOW, "a"), Task(Priority.HIGH, "b", needs=["a"])]
    async with session("main") as runner:
        runner.listeners.append(log)
        print(list(runner))
        print(await runner.run(tasks))
    print(log.lines, Runner("main") is runner)
    print([t.state.is_final for t in tasks], tasks[0].label)
    print(asdict(Point(1)._asdict() and tasks[0]) if False else replace(tasks[1], name="c"))
    print(Access.READ in Access.ALL, Access.READ | Access.WRITE is Access.ALL, ~Access.READ)
    p = Point(3, 4).moved(10)
    match p:
        case Point(x=13, y=y):
            print("matched", y, p, p == (13, 4))
    print(combine(1), combine(1, c=5, b=4), combine.__name__)
    print(Priority.HIGH + 1, max(Priority), [s.name for s in State], State["DONE"], Priority(10))


asyncio.run(main())
