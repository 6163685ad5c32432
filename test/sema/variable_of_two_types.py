# A variable that is assigned values of two types is two variables where no read sees both.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.use(int) -> str
# CHECK-DAG: value: int
# CHECK-DAG: value: str
def use(n: int) -> str:
    value = n + 1
    value = str(value)
    return value


print(use(1))
