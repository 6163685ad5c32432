# While a loop goes on, what dies stays in the table: CPython's RuntimeError shows it.
import weakref
import sys


class Value:
    count = 0

    def __init__(self, n: int) -> None:
        self.n = n
        Value.count += 1

    def __del__(self) -> None:
        Value.count -= 1
        print("del", self.n, len(pool))


pool: weakref.WeakValueDictionary[int, Value] = weakref.WeakValueDictionary()


def make(n: int) -> Value:
    value = Value(n)
    pool[n] = value
    return value


keep = [make(n) for n in range(5)]
print(len(pool), pool[3].n)
keep.pop(2)
print(sorted(pool), Value.count)
pool[0] = keep[1]
print([(k, v.n) for k, v in pool.items()])
keep.clear()
print(len(pool))
try:
    it = iter(pool)
    print(next(it, "nothing"))
except StopIteration:
    print("stop")
values = [Value(10), Value(11), Value(12)]
for v in values:
    pool[v.n] = v
del v
try:
    for key in pool:
        pool[key + 100] = values[0]
except RuntimeError as error:
    print(error)
for value in pool.values():
    print(value.n)
    values.clear()
print("after", len(pool))
del value
print("after", len(pool))
