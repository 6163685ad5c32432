# A value that may be None, used as if it were not: a warning, unless a condition asks about it.
# RUN: riocc check %s 2>&1 | FileCheck %s
import sys


class Node:
    def __init__(self, value: int) -> None:
        self.value = value
        self.next: Node | None = None


def find(flag: bool) -> Node | None:
    return Node(1) if flag else None


flag = len(sys.argv) > 1
node = find(flag)
# CHECK: [[#@LINE+1]]:7: warning: this may be `None`, which has no attribute `value`
print(node.value)
items = [1] if flag else None
# CHECK: [[#@LINE+1]]:7: warning: this may be `None`, which does not support subscripts
print(items[0])
# CHECK: [[#@LINE+1]]:13: warning: this may be `None`, which is not iterable
for item in items:
    print(item)
count = 1 if flag else None
# CHECK: [[#@LINE+1]]:7: warning: this may be `None`, which `+` does not combine with `int`
print(count + 1)
# CHECK-NOT: warning
if node is not None and node.next is not None:
    print(node.next.value)
try:
    print(count + 1)
except TypeError:
    print("none")
if count:
    print(-count)
# CHECK: riocc: 4 warnings
