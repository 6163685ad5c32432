# The first item of `count(False, 3)` was 0, where CPython hands out the bool itself.
import itertools
from collections import deque

print(list(itertools.islice(itertools.count(False, 3), 4)), itertools.count(True))
print(deque(itertools.islice(itertools.count(True), 2)), next(itertools.count(0, True)))
print(list(itertools.islice(itertools.count(True, 2.5), 3)))
