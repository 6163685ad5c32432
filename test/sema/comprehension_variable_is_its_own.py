# The variable of a comprehension leaves the one outside alone.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.use() -> str
# CHECK-DAG: item: str
# CHECK-DAG: item: int
def use() -> str:
    item = "outside"
    numbers = [item for item in [1, 2]]
    return item + str(numbers)


print(use())
