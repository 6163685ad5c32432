from helpers import LIMIT, double as twice, Counter

print(LIMIT, twice(4))
counter = Counter()
counter.add()
counter.add()
print(counter.total)
