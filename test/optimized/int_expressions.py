# The slow paths of one expression are one: the fast path multiplies and adds without asking what it has, and the whole
# tree is computed by calls where an operand is a bignum or a step overflows.
#
# RUN: riocc build --emit=core %s -o %t.mlir
# RUN: riocc build --emit=llvm -O0 %t.mlir | FileCheck %s
# CHECK-LABEL: define {{.*}}@"__main__.mixed(int, int)"
# CHECK: br i1 %{{[0-9]+}}, label %[[COLD:[0-9]+]],
# CHECK: [[COLD]]:
# CHECK: call {{.*}}@rio_int_mul
# CHECK: call {{.*}}@rio_int_add
# CHECK: call {{.*}}@rio_int_add
# CHECK: call {{.*}}@llvm.sadd.with.overflow
# CHECK-NEXT: extractvalue
# CHECK-NEXT: %[[OVERFLOW:[0-9]+]] = extractvalue
# CHECK-NEXT: br i1 %[[OVERFLOW]], label %[[COLD]],
# CHECK: br i1 %{{[0-9]+}}, label %[[COLD]],
# CHECK-NOT: call {{.*}}@rio_int
# CHECK: {{^}}}
import sys


def mixed(a: int, b: int) -> int:
    return a * b + a + 12345


print([mixed(int(text), int(text) + 2) for text in sys.argv])
