# `deque * int` and the comparisons of Counters were missing: refused, or under a handler a TypeError.
from collections import Counter, deque

queue = deque([1, 2], maxlen=3)
print(queue * 2, 2 * queue, queue * 0, queue * -1, deque("ab") * 3)
queue *= 2
print(queue, queue.maxlen, deque[int]() * 5)
small, large = Counter("ab"), Counter("aabbc")
print(small <= large, small < large, large <= small, large > small, large >= large, large < large)
print(Counter(a=-1) <= Counter(), Counter(a=0) == Counter(), Counter(a=0) < Counter(), Counter("a") <= Counter("b"))
for attempt in (lambda: small < {"a": 1}, lambda: [1] < small):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
