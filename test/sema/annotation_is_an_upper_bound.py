# A value keeps its type whatever the annotation admits.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.<module>() -> NoneType
# CHECK: ratio: int
ratio: float = 1


# CHECK: __main__.half(int) -> float
def half(x: float) -> float:
    return x / 2


# CHECK: __main__.keep(bool) -> bool
def keep(x: int) -> int:
    return x


print(ratio, half(3), keep(True))
