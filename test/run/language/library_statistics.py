import statistics
from statistics import mean, median, mode, stdev, pstdev, variance, pvariance, fmean, multimode, median_low, median_high, StatisticsError
for data in ([1, 2, 3, 4], [1, 2, 3], [10**20, 1, 3], [5, 5], [7, 1, 3, 3, 9]):
    print(mean(data), median(data), mode(data), stdev(data), pstdev(data), variance(data), pvariance(data), fmean(data), multimode(data), median_low(data), median_high(data))
for fl in ([1.5, 2.5], [0.1, 0.2, 0.3], [1e-300, 2e-300, 4e-300], [3.25, 3.25, 1e16, 1.0]):
    print(mean(fl), median(fl), fmean(fl), stdev(fl), variance(fl), pstdev(fl), pvariance(fl))
print(mean(x * 0.1 for x in range(10)), statistics.mean([1, 2.5]), mode("hello"), mode(["b", "a", "a"]), stdev([1.0, 1.0]), mean([True, False]))
print(mean([1.0, float("inf")]), mean([float("nan"), 1.0]))
for f in (mean, median, fmean):
    try:
        f([])
    except StatisticsError as e:
        print(e)
try:
    stdev([1])
except statistics.StatisticsError as e:
    print(e)
try:
    mode([])
except ValueError as e:
    print(type(e).__name__, e)
