# A program of many parts: workers, snapshots and undo.
"""Simulations with snapshots and undo."""
import copy
from dataclasses import dataclass, field
from enum import Enum, auto
from collections import deque
from typing import Optional


class State(Enum):
    IDLE = auto()
    BUSY = auto()


@dataclass
class Task:
    name: str
    cost: int
    needs: list["Task"] = field(default_factory=list)


@dataclass
class Worker:
    name: str
    state: State = State.IDLE
    queue: deque[Task] = field(default_factory=deque)
    current: Optional[Task] = None

    def step(self) -> Optional[str]:
        if self.current is None:
            if not self.queue:
                self.state = State.IDLE
                return None
            self.current = self.queue.popleft()
            self.state = State.BUSY
        self.current.cost -= 1
        if self.current.cost <= 0:
            done = self.current.name
            self.current = None
            return done
        return None


class Memento:
    def __init__(self, world: "World") -> None:
        self._state = copy.deepcopy(world.__dict__ if False else {"workers": world.workers, "time": world.time})

    def restore(self, world: "World") -> None:
        state = copy.deepcopy(self._state)
        world.workers = state["workers"]
        world.time = state["time"]


class World:
    def __init__(self) -> None:
        self.workers: list[Worker] = []
        self.time = 0
        self.log: list[str] = []

    def run(self, ticks: int) -> None:
        for _ in range(ticks):
            self.time += 1
            for worker in self.workers:
                done = worker.step()
                if done is not None:
                    self.log.append(f"{self.time}:{worker.name}:{done}")


def main() -> None:
    base = Task("base", 1)
    jobs = [Task("a", 2, [base]), Task("b", 1, [base]), Task("c", 3)]
    world = World()
    world.workers = [Worker("w1", queue=deque(jobs[:2])), Worker("w2", queue=deque(jobs[2:]))]
    world.run(1)
    memento = Memento(world)
    world.run(3)
    print(world.time, world.log, [w.state.name for w in world.workers])
    memento.restore(world)
    print(world.time, [w.state.name for w in world.workers], [len(w.queue) for w in world.workers])
    world.run(5)
    print(world.time, world.log)
    twins = copy.deepcopy(jobs)
    print(twins[0].needs[0] is twins[1].needs[0], twins[0].needs[0] is base, twins == jobs)
    twins[0].needs[0].cost = 99
    print(base.cost, twins[1].needs[0].cost)
    best: dict[State, list[Worker]] = {State.IDLE: world.workers, State.BUSY: []}
    other = copy.deepcopy(best)
    print(other[State.IDLE][0].name, other[State.IDLE] is best[State.IDLE], list(other) == list(best))


main()
