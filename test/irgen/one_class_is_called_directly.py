# Where the class is known there is no dispatch.
# RUN: riocc build --emit=rio %s | FileCheck %s

class A:
    def name(self) -> str:
        return "a"


# CHECK-LABEL: rio.func private @"__main__.show(__main__.A)"
# CHECK-NOT: rio.class_id
# CHECK: rio.call @"__main__.A.name(__main__.A)"
# CHECK-NEXT: rio.return
def show(thing: A) -> str:
    return thing.name()


print(show(A()))
