# A call that may raise is an invoke inside `try` and a call outside.
# RUN: riocc build --emit=rio %s | FileCheck %s

def risky(n: int) -> int:
    if n > 5:
        raise ValueError("big")
    return n


# CHECK-LABEL: rio.func private @"__main__.plain(int)"
# CHECK: rio.call @"__main__.risky(int)"
def plain(n: int) -> int:
    return risky(n)


# CHECK-LABEL: rio.func private @"__main__.guarded(int)"
# CHECK: rio.invoke @"__main__.risky(int)"{{.*}} normal ^{{.*}} error ^
def guarded(n: int) -> int:
    try:
        return risky(n)
    except ValueError:
        return 0


print(plain(1), guarded(9))
