# As index, count, bound, key, and in what the library does with ints.
import bisect
import functools
import heapq
import itertools
import math
from collections import Counter, defaultdict, deque
from enum import IntEnum


class N(IntEnum):
    A = 3
    B = 1
    C = 2


print([10, 20, 30, 40][N.A], (5, 6, 7)[N.B], "abc"[N.C], "abcdef"[N.B : N.A], [1, 2, 3, 4][N.B :: N.C])
print(list(range(N.A)), list(range(N.B, 10, N.A)), range(N.A)[N.B], [0] * N.A, N.C * "ab", "a,b,c".split(",", N.B))
print({3: "a"}[N.A], {N.A: "b"}[3], len({N.A, 3, 1}), N.A in [3], 3 in [N.A], N.A in {3: 0}, (N.A, 1) == (3, 1), hash(N.A) == hash(3))
print(sum(N), max(N), min(N.B, 5), sorted(N), sorted([N.A, 2, N.B]), sum([N.A, 5]), any(N), all(N), sum(N, N.A))
print(f"{3.14159:.{N.C}f}", f"{'x':>{N.A}}", "x".ljust(N.A) + "|", f"{N.A:03d}", f"{N.A:b}")
print(math.sqrt(N.A), math.gcd(N.A, 6), math.factorial(N.A), list(itertools.accumulate(N)), functools.reduce(lambda a, b: a + b, N))
print(Counter([N.A, N.A, 3]), deque(N), bisect.bisect([1, 2, 3], N.C), list(map(int, N)), tuple(N), [*N])
heap = [N.A, N.B, N.C]
heapq.heapify(heap)
print(heapq.heappop(heap), heap)
grouped = defaultdict(list)
grouped[N.A].append(1)
grouped[3].append(2)
print(grouped)
