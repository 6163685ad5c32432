# A value that may be None is called where it is not; where it is None, the call raises.
from typing import Callable
class C:
    def __init__(self, f: Callable[[int], int] | None = None) -> None:
        self.f = f
    def go(self, x: int) -> int:
        if self.f is not None:
            return self.f(x)
        return 0
print(C().go(1), C(lambda x: x + 1).go(2))
c = C()
try:
    c.f(3)
except TypeError as e:
    print(e)
