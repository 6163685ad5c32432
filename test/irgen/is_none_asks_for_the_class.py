# `is None` of a union is a comparison of class numbers, and the value is unboxed after it.
# RUN: riocc build --emit=rio %s | FileCheck %s

def pick(n: int):
    return n if n > 0 else None


# CHECK-LABEL: rio.func private @"__main__.use(int | NoneType)"
# CHECK: rio.class_id
# CHECK: cf.cond_br
# CHECK: rio.unbox {{.*}} : !rio.int
def use(value: int | None) -> int:
    if value is None:
        return 0
    return value


print(use(pick(1)))
