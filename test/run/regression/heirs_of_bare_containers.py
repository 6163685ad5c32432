"""Heirs of list, dict and set without type arguments hold values of any class."""

from collections import OrderedDict, defaultdict, deque


class Log(list):
    def append(self, value):
        super().append((value, 1))
        super().append(2.5)

    def total(self):
        return len(self) + sum(1 for item in self if isinstance(item, float))


class Table(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        dict.__setitem__(self, "last", key)

    def fill(self):
        self["a"] = "filled"
        super().__setitem__("b", 9)
        self.update(c=None, d=[1.5])
        self.setdefault("e", ("t",))
        return self


class Unique(set):
    def add(self, value):
        super().add(value)
        super().add(str(value))


class Recent(deque):
    def push(self, value):
        self.append(value)
        self.appendleft(repr(value))


class Groups(defaultdict):
    def put(self, key, value):
        self[key].append(value)


class Ordered(OrderedDict):
    def swap(self):
        first, second = self.items()
        self.clear()
        self[second[0]] = second[1]
        self[first[0]] = first[1]


class Deeper(Log):
    def extend_by(self, *values):
        for value in values:
            self.append(value)
        return self


log = Log()
log.append("x")
log.append(3)
print(log, log[0], log[1], log.total())
table = Table()
print(table.fill(), table["last"], table["b"], table.get("zz"))
unique = Unique()
unique.add(1)
unique.add("two")
print(sorted(unique, key=repr), 1 in unique, "1" in unique)
print(Unique(), Unique([7]))
recent = Recent([0.5], maxlen=3)
recent.push(1)
recent.push("one")
print(recent)
groups = Groups(list)
groups.put("n", 1)
groups.put("s", "text")
groups.put(3, None)
print(dict(groups))
ordered = Ordered(a=1, b="x")
ordered.swap()
print(ordered)
print(Deeper().extend_by(1, "a", None))
