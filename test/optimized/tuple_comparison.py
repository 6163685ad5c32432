# Comparing tuples reads their elements where they lie: no list is made to index a tuple, nothing is boxed.
#
# RUN: riocc build --emit=core %s | FileCheck %s
# CHECK-LABEL: rio.func private @"tuple.__lt__(tuple[float, int, str], tuple[float, int, str])"
# CHECK-NOT: {{rio.call @"tuple|rio.array|rio.object.new|rio.box}}
# CHECK: rio.field.get %arg0[0] : f64
# CHECK-NOT: {{rio.call @"tuple|rio.array|rio.object.new|rio.box}}
# CHECK: rio.func


def earlier(left: tuple[float, int, str], right: tuple[float, int, str]) -> bool:
    return left < right


print(earlier((1.5, 2, "a"), (1.5, 2, "b")))
