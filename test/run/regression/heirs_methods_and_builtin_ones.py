"""What heirs of builtin containers define anew plays no part in the other methods that they inherit."""

from collections import Counter, OrderedDict, deque


class Log(list):
    def append(self, value):
        print("append", value)
        super().append(value)

    def reverse(self):
        print("reverse")

    def extend(self, values):
        print("extend")
        super().extend(values)


class Table(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def update(self, *args, **kwargs):
        print("update")
        super().update(*args, **kwargs)


class Ordered(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


log = Log([3, 1])
log.extend([2])
log += [5]
log.sort(reverse=True)
log[1:1] = [9]
log.insert(0, 8)
log.append(4)
print(log, log * 2, log + [1])
table = Table({"a": 1})
table["b"] = 2
table |= {"c": 3}
table.setdefault("d", 4)
table.update([("e", 5)], f=6)
print(table, table | {"z": 0})
ordered = Ordered([("a", 1)])
ordered.update({"b": 2})
ordered.move_to_end("a")
print(ordered)


class Own(dict):
    def __init__(self, limit):
        super().__init__()
        self._limit = limit
        self._store = "mine"

    def _put(self, key):
        self[key] = self._limit


own = Own(3)
own._put("x")
print(own, own._limit, own._store)
