# `+` of ints is the op, without a call.
# RUN: riocc build --emit=rio %s | FileCheck %s

# CHECK-LABEL: rio.func private @"__main__.add(int, int)"
# CHECK: rio.int.add
# CHECK-NEXT: rio.return
def add(a: int, b: int) -> int:
    return a + b


print(add(1, 2))
