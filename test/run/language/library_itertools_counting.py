import itertools
import operator
from itertools import accumulate, count, cycle, islice, repeat

print(list(islice(count(5, 2), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(count(), 2, 8, 2)))
print(list(islice(count(10, -3), 3)), list(islice(count(1, 0.5), 3)), list(islice(range(9), None, None, 4)))
print(count(3), count(5, 2), count(1.5), count(1, 0.5), repeat("x"), repeat("x", 3), repeat(1, -2))
print(list(islice(cycle("AB"), 5)), list(repeat(7, 3)), list(map(pow, range(4), repeat(2))))
print(list(accumulate([1, 2, 3], initial=100)), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([])))
print(list(accumulate([1, 2, 3], operator.mul, initial=2)), list(itertools.accumulate("abc")))
print(list(accumulate([], initial="start")))
