# A variable that some path to a read leaves unbound is a warning; a loop that surely runs leaves none.
# RUN: riocc check %s 2>&1 | FileCheck %s
import sys


def last(items: list[int]) -> int:
    for item in items:
        print(item)
    # CHECK: [[#@LINE+1]]:12: warning: `item` may have no value here
    return item


print(last([1, 2]))
if len(sys.argv) > 1:
    late = 1
# CHECK: [[#@LINE+1]]:7: warning: `late` may have no value here
print(late)
# CHECK-NOT: warning
for i in range(3):
    squares = i * i
print(i, squares)
graph: dict[str, list[str]] = {}
for start in sys.argv:
    graph.setdefault(start, []).append(start)
try:
    print(late)
except NameError:
    print("none")
from typing import Callable


def show(x: object) -> str:
    # The module's body sees that somebody else reads the name when it is past the import.
    return "callable" if isinstance(x, Callable) else "not"


for value in [1, "a", print]:
    print(show(value))


def run(x: int | Callable[[], int]) -> int:
    return 1


print(run(3))


def counted(number: int) -> int:
    if number and (more := number + 1) > 1:
        return more
    return 0


print(counted(3))
# CHECK: riocc: 2 warnings
