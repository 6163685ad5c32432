# A method call on two classes branches on the class number to direct calls.
# RUN: riocc build --emit=rio %s | FileCheck %s

class A:
    def name(self) -> str:
        return "a"


class B(A):
    def name(self) -> str:
        return "b"


# CHECK-LABEL: rio.func private @"__main__.show(__main__.A | __main__.B)"
# CHECK: rio.class_id
# CHECK-DAG: rio.call @"__main__.A.name(__main__.A)"
# CHECK-DAG: rio.call @"__main__.B.name(__main__.B)"
def show(thing: A) -> str:
    return thing.name()


for thing in [A(), B()]:
    print(show(thing))
