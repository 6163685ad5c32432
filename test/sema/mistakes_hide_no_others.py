# A mistake in a condition or the head of a `with` hides none behind it, and brings about no second one.
# RUN: not riocc check %s 2>&1 | FileCheck %s
# CHECK: [[#@LINE+1]]:1: error: no module named `missing`
from missing import Base


class Heir(Base):
    def run(self) -> int:
        return self.base()


class Holder:
    def __init__(self) -> None:
        self.value = self.compute()

    def compute(self) -> int:
        # CHECK: [[#@LINE+1]]:16: error: `+` cannot combine `int` and `str`
        return 1 + "a"


holder = Holder()
# CHECK: [[#@LINE+1]]:4: error: `<` cannot compare `str` and `int`
if "a" < 1:
    pass
# CHECK: [[#@LINE+1]]:7: error: `<` cannot compare `str` and `int`
while "b" < 1:
    pass
# CHECK: [[#@LINE+1]]:6: error: `int` does not support the `with` statement
with 5:
    pass
# CHECK: [[#@LINE+1]]:7: error: `+` cannot combine `int` and `str`
print(1 + "a")


def show(holder: Holder) -> None:
    print(holder.value)


# CHECK: riocc: 6 errors
