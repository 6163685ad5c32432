# What goes wrong under a condition is a mistake where it does for every type that the function is called with.
# RUN: not riocc check %s 2>&1 | FileCheck %s


def all_fail(x, flag):
    if flag:
        return x.missing
    return x


def one_fails(x, flag):
    if flag:
        return x.upper()
    return x


def unconditional(x):
    return x.upper()


# CHECK-NOT: :13:
# CHECK: mistakes_of_all_instances.py:7:16: error: `int` has no attribute `missing`
# CHECK-NOT: :13:
# CHECK: mistakes_of_all_instances.py:18:12: error: `int` has no attribute `upper`
# CHECK-NOT: :13:
print(all_fail(1, True), all_fail("a", False))
print(one_fails(1, False), one_fails("a", True))
print(unconditional(1), unconditional("a"))
# CHECK: mistakes_of_all_instances.py:[[@LINE+3]]:15: error: `str` has no attribute `nothing`
for value, kind in ((1, "i"), ("a", "s")):
    if kind == "i":
        print(value.nothing)
    else:
        print(value.real if kind == "n" else value.upper())
# CHECK: riocc: 3 errors
