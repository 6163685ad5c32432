# What a function of the library does not take for some class of its argument is a warning at the argument.
# RUN: riocc check %s 2>&1 | FileCheck %s
import math
import sys
from collections import deque


def find(table: dict[str, str], key: str) -> str | None:
    return table.get(key)


several = len(sys.argv) > 1
name = find({"b": "c"}, "a")
number = "a" if several else 2
values = [3] if several else None
maybe_place = 1 if several else None
# CHECK: [[#@LINE+1]]:24: warning: this may be `None`, which `str.replace` does not take as `new`
print("a".replace("b", name))
# CHECK: [[#@LINE+1]]:11: warning: `str`, one of `int | str`, `chr` does not take as `code`
print(chr(number))
# CHECK: [[#@LINE+1]]:11: warning: this may be `None`, which `len` does not take
print(len(values))
# CHECK: [[#@LINE+1]]:14: warning: this may be `None`, which `sorted` does not take
print(sorted(values))
# CHECK: [[#@LINE+1]]:11: warning: this may be `None`, which `int` does not take
print(int(name))
# CHECK: [[#@LINE+1]]:17: warning: `str`, one of `int | str`, `sqrt` does not take
print(math.sqrt(number))
# CHECK: [[#@LINE+1]]:12: warning: this may be `None`, which is not iterable
print(max(*values, 1))
# CHECK: [[#@LINE+1]]:7: warning: this may be `None`, which does not support `in`
print(1 in values)
# CHECK: [[#@LINE+1]]:17: warning: `int`, one of `int | str`, `str.upper` does not take
print(str.upper(number))
# CHECK: [[#@LINE+1]]:14: warning: this may be `None`, which `sorted` does not take as an item
print(sorted([name, "b"] if several else ["c", None]))
mixed: list[int | str] = ["a", 1]
# CHECK: [[#@LINE+1]]:15: warning: `int`, one of `int | str`, `str.join` does not take as an item
print("".join(mixed))
# CHECK: [[#@LINE+1]]:14: warning: this may be `None`, which is no index of `list`
print([1, 2][maybe_place])
# CHECK: [[#@LINE+1]]:11: warning: `int`, one of `int | str`, `int` does not take
print(int(number, 16))
# CHECK: [[#@LINE+1]]:13: warning: this may be `None`, which `range` does not take
print(range(maybe_place))
# CHECK: [[#@LINE+1]]:18: warning: this may be `None`, which is no index of `deque`
print(deque([1])[maybe_place])
# CHECK: [[#@LINE+1]]:22: warning: `str`, one of `int | str`, `enumerate` does not take
print(enumerate([1], number))
# CHECK: [[#@LINE+1]]:7: warning: `int`, one of `int | str`, `in` of `str` does not take
print(number in "abc")
# CHECK: [[#@LINE+1]]:1: warning: this may be `None`, which is not iterable
first, second = values
# CHECK: [[#@LINE+1]]:7: warning: `str`, one of `int | str`, `%` does not take
print("%d" % number)
# CHECK: [[#@LINE+1]]:25: warning: `str`, one of `int | str`, `deque` does not take
print(deque([1], maxlen=number))
# CHECK: [[#@LINE+1]]:11: warning: this may be `None`, which `max` does not take as an item
print(max([1, None] if several else [2, 3]))
# CHECK: [[#@LINE+1]]:11: warning: this may be `None`, which `sum` does not take as an item
print(sum([1, None]))
# CHECK-NOT: warning
print(len(name or ""), str(number), repr(values), [number, name], f"{2.5 if several else 1:.2f}")
if values is not None:
    print(sorted(values))
# CHECK: riocc: 22 warnings
