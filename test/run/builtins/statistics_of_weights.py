# `math.sumprod`, and the means and quantiles of `statistics` that need it.
import math
import random
import statistics
from statistics import StatisticsError, fmean, geometric_mean, harmonic_mean, quantiles
print(math.sumprod([1, 2], [3, 4]), math.sumprod([1.5, 2], [3, 4]), math.sumprod([], []), math.sumprod((x for x in (1, 2)), [10, 20]))
print(math.sumprod([10**20, 1], [10**20, 5]), math.sumprod([1, 0.5, 2], [3, 2, 4]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([True, False], [1.5, 2]))
rng = random.Random(3)
for n in range(40):
    p = [rng.uniform(-1, 1) * 10 ** rng.randint(-12, 12) for _ in range(n)]
    q = [rng.uniform(-1, 1) * 10 ** rng.randint(-12, 12) for _ in range(n)]
    print(math.sumprod(p, q), math.sumprod(p, [rng.randint(-9, 9) for _ in p]))
try:
    math.sumprod([1], [1, 2])
except ValueError as e:
    print(e)
print(harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([2.5, 3, 10]), harmonic_mean([7]), harmonic_mean([0, 3]), harmonic_mean([1.0]))
for bad in ([], [-1], [1, -2]):
    try:
        print(harmonic_mean(bad))
    except StatisticsError as e:
        print(e)
try:
    harmonic_mean([1, 2], [1])
except StatisticsError as e:
    print(e)
print(geometric_mean([54, 24, 36]), geometric_mean([1.5, 2.5]), geometric_mean([0, 1]), geometric_mean([3]))
try:
    geometric_mean([1, -1])
except StatisticsError as e:
    print(e)
try:
    geometric_mean([])
except StatisticsError as e:
    print(e)
print(fmean([85, 92, 83, 91], [0.2, 0.2, 0.3, 0.3]), fmean([1, 2], weights=(3, 1)))
try:
    fmean([1], [0])
except StatisticsError as e:
    print(e)
print(quantiles([1, 2, 3, 4, 5]), quantiles([1.5, 2, 8], n=10), quantiles([1, 2, 3, 4], n=4, method="inclusive"), quantiles([5, 1]), quantiles([3], n=3))
for i in range(20):
    data = [rng.uniform(0.1, 100) for _ in range(rng.randint(2, 30))]
    print(harmonic_mean(data), geometric_mean(data), quantiles(data), quantiles(data, method="inclusive", n=7), fmean(data, data))
