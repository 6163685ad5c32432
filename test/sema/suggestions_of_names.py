# Names of other languages' constants, attributes without `self`, misspelt and positional-only parameters.
# RUN: not riocc check %s 2>&1 | FileCheck %s


def connect(host: str, /, timeout: int = 3) -> str:
    return host * timeout


class Counter:
    def __init__(self) -> None:
        self.count = 0

    def add(self) -> int:
        # CHECK: [[#@LINE+2]]:16: error: name `count` is not defined
        # CHECK: hint: did you mean `self.count`?
        return count


# CHECK: [[#@LINE+2]]:7: error: name `true` is not defined
# CHECK: hint: did you mean `True`?
print(true)
# CHECK: [[#@LINE+2]]:7: error: name `none` is not defined
# CHECK: hint: did you mean `None`?
print(none)
# CHECK: [[#@LINE+2]]:1: error: `connect` has no parameter `timout`
# CHECK: hint: did you mean `timeout`?
connect("a", timout=3)
# CHECK: [[#@LINE+1]]:1: error: `connect` takes `host` by position only, not by name
connect(host="a")
# CHECK: riocc: 5 errors
