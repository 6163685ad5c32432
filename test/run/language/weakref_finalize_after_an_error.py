# Finalizers that wait when the program fails, and one that raises.
import weakref


class Thing:
    pass


def bad(name: str) -> None:
    raise ValueError(name)


def note(name: str) -> None:
    print("note", name)


def work() -> None:
    local = Thing()
    weakref.finalize(local, note, "local")
    raise LookupError("uncaught")


thing = Thing()
weakref.finalize(thing, note, "first")
weakref.finalize(thing, bad, "second")
weakref.finalize(thing, note, "third")
detached = weakref.finalize(thing, note, "detached")
parts = detached.detach()
if parts is not None:
    print(parts[0] is thing, parts[2], parts[3], detached.alive, detached.detach())
peeked = weakref.finalize(thing, note, "peeked").peek()
print(peeked is not None and peeked[2])
del parts, peeked
work()
