# `is None` takes None out of the type of what comes after.
# RUN: riocc build --emit=types %s | FileCheck %s

def pick(n: int):
    if n > 0:
        return n
    return None


# CHECK-LABEL: __main__.use(int | NoneType) -> int
def use(value: int | None) -> int:
    if value is None:
        # CHECK: missing: NoneType
        missing = value
        return 0
    # CHECK: present: int
    present = value
    return present


print(use(pick(3)), use(pick(-1)))
