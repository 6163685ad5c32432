# The result of a recursive function is the fixpoint of its returns.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK: __main__.depth(int) -> int | str
def depth(n: int):
    if n == 0:
        return "end"
    if n > 5:
        return n
    return depth(n - 1)


print(depth(3))
