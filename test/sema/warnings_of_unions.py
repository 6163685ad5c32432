# What one class of several does not support is a warning; operands that may belong together are not.
# RUN: riocc check %s 2>&1 | FileCheck %s
import sys

either = "a" if len(sys.argv) > 1 else 2
# CHECK: [[#@LINE+1]]:7: warning: `int`, one of `int | str`, has no attribute `upper`
print(either.upper())
# CHECK: [[#@LINE+1]]:7: warning: `str`, one of `int | str`, `-` does not combine with `int`
print(either - 1)
# CHECK: [[#@LINE+1]]:7: warning: `str`, one of `int | str`, cannot take `-`
print(-either)
# CHECK: [[#@LINE+1]]:7: warning: `str`, one of `int | str`, `<` does not combine with `int`
print(either < 3)
# CHECK-NOT: warning
print(either + either, either == 2, either * 2)
if isinstance(either, str):
    print(either.upper())
power = 2 ** len(sys.argv)
print(power << 1)
# CHECK: riocc: 4 warnings
