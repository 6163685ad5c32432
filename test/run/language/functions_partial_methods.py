# `functools.partialmethod` in a class and its heir.
from functools import partialmethod, partial
class Cell:
    def __init__(self) -> None:
        self._alive = False
    @property
    def alive(self) -> bool:
        return self._alive
    def set_state(self, state: bool, note: str = "") -> str:
        self._alive = state
        return f"{state}{note}"
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="!")
c = Cell()
print(c.alive, c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive("?"), c.set_dead(note="."))
class Heir(Cell):
    def set_state(self, state: bool, note: str = "") -> str:
        return "heir"
print(Heir().set_alive())
