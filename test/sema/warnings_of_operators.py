# RUN: riocc check %s 2>&1 | FileCheck %s
import sys

is_long = len(sys.argv) > 1
# CHECK: [[#@LINE+1]]:7: warning: `~` of a `bool` is a number, -2 or -1, and CPython will take it out
print(~is_long)
print(~int(is_long), not is_long)
# CHECK: riocc: 1 warning
