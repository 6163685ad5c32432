# What goes wrong in a function for all that it is called with, or without a condition, is a mistake.
# RUN: not riocc check %s 2>&1 | FileCheck %s
class Shout:
    def apply(self, value):
        # CHECK: [[#@LINE+1]]:16: error: `Shout` has no attribute `upper`
        return self.upper()


class Double:
    def apply(self, value):
        return value * 2


def plus_one(value):
    # CHECK: [[#@LINE+1]]:12: error: `+` cannot combine `str` and `int`
    return value + 1


for each in [Shout(), Double()]:
    if len(str(each)) > 3:
        each.apply(1)
        each.apply("a")
print(plus_one(1))
print(plus_one("a"))
# CHECK: riocc: 2 errors
