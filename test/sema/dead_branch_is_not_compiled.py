# What the types rule out is not compiled, so its names have no type.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.length(str) -> int
# CHECK-NOT: never
# CHECK: size: int
def length(text: str | None) -> int:
    if text is None:
        never = 1
        return never
    size = len(text)
    return size


print(length("abc"))
