# A loop over a range, a list or what enumerate gives makes no StopIteration: its end is a branch.
#
# RUN: riocc build --emit=core %s | FileCheck %s
# CHECK-LABEL: rio.func private @"__main__.total(list[int], int)"
# CHECK-NOT: @StopIteration
# CHECK: rio.return


def total(values: list[int], count: int) -> int:
    result = 0
    for value in values:
        result += value
    for number in range(count):
        result += number
    for number in range(3, 40, 7):
        result += number
    for place, value in enumerate(values):
        result += place * value
    return result


print(total([1, 2, 3], 10))
