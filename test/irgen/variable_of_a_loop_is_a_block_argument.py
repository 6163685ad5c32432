# A variable that a loop changes is an argument of the block at its head.
# RUN: riocc build --emit=rio %s | FileCheck %s

# CHECK-LABEL: rio.func private @"__main__.count(int)"
# CHECK: ^{{.*}}(%{{.*}}: !rio.int{{.*}}):
# CHECK: rio.int.cmp lt
# CHECK: rio.int.add
def count(limit: int) -> int:
    n = 0
    while n < limit:
        n = n + 1
    return n


print(count(3))
