"""Counter, defaultdict and OrderedDict take keywords as dict does."""

from collections import Counter, OrderedDict, defaultdict

counts = Counter(a=3, b=1)
counts.update(a=1, c=5)
counts.update("ab", b=10)
counts.subtract(c=2)
print(counts, counts["a"], counts.most_common(1))
ordered = OrderedDict(x=1, y=2)
ordered.move_to_end("x")
print(ordered, OrderedDict({"k": 1}, z=2), OrderedDict([("p", 1)], p=2))
groups = defaultdict(list, {"one": [1]}, two=[2, 2])
groups["three"].append(3)
print(dict(groups), Counter({"a": 1}, b=2), Counter())
table = {"n": 1}
table.update(n=2, m=3)
print(table)
