# A variable that a closure sees change lives in a cell.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.make() ->
# CHECK: total: int (cell)
def make():
    total = 0

    def read() -> int:
        return total

    total = 5
    return read


print(make()())
