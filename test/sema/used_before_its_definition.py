# A function that the module's body calls above its definition.
# RUN: riocc check %s 2>&1 | FileCheck %s


def inner() -> int:
    return late()


try:
    print(later())
except NameError as error:
    print(error)


def later() -> int:
    return 1


def late() -> int:
    return 2


print(inner(), later())
# CHECK-NOT: 10:11
# CHECK: [[#@LINE+1]]:7: warning: `last` has no value here
print(last())
# CHECK: hint: its definition comes later: move this below it


def last() -> int:
    return 3


# CHECK: riocc: 1 warning
