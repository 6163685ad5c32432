# A function is compiled for each combination of argument types.
# RUN: riocc build --emit=types %s | FileCheck %s

def twice(x):
    return x + x


# CHECK-DAG: __main__.twice(int) -> int
# CHECK-DAG: __main__.twice(str) -> str
# CHECK-DAG: __main__.twice(list[float]) -> list[float]
print(twice(1), twice(2), twice("a"), twice([1.5]))
