# Tables of members, sets of members, a function that runs through states.
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()

    def can_go(self, other: "State") -> bool:
        return other in _NEXT[self]


_NEXT: dict[State, set[State]] = {
    State.IDLE: {State.RUNNING},
    State.RUNNING: {State.DONE, State.IDLE},
    State.DONE: set(),
}


class Event(Enum):
    START = ("start", State.RUNNING)
    STOP = ("stop", State.DONE)
    RESET = ("reset", State.IDLE)

    def __init__(self, label: str, target: State) -> None:
        self.label = label
        self.target = target


def run(events: list[Event]) -> list[State]:
    state = State.IDLE
    seen = [state]
    for event in events:
        if not state.can_go(event.target):
            print("cannot", event.label, "from", state.name)
            continue
        state = event.target
        seen.append(state)
    return seen


print([(a.name, b.name) for a in State for b in State if a.can_go(b)])
print(run([Event.START, Event.RESET, Event.STOP, Event.START, Event.STOP, Event.RESET]))
counts = {state: 0 for state in State}
for state in run([Event.START, Event.RESET, Event.START]):
    counts[state] += 1
print(counts, {state.name: count for state, count in counts.items() if count})
