# An assignment to an attribute that no object of the class takes is refused, as reading it would be; under a handler it
# raises.
# RUN: not riocc check %s 2>&1 | FileCheck %s


class Slotted:
    __slots__ = ("x",)


class Circle:
    def __init__(self) -> None:
        self.radius = 1

    @property
    def area(self) -> int:
        return self.radius


number = 3
# CHECK: [[#@LINE+1]]:1: error: `name` cannot be assigned on `int`
number.name = 3
# CHECK: [[#@LINE+1]]:1: error: `y` cannot be assigned on `Slotted`
Slotted().y = 2
# CHECK: [[#@LINE+1]]:1: error: `area` cannot be assigned on `Circle`
Circle().area = 3
# CHECK: [[#@LINE+1]]:5: error: `int` has no attribute `name`
del number.name
# CHECK: [[#@LINE+1]]:9: error: unknown format code `q` for `int`
print(f"{number:q}")
# CHECK: [[#@LINE+1]]:9: error: unknown format code `d` for `str`
print(f"{'a':d}")
try:
    # CHECK: [[#@LINE+1]]:5: warning: this raises `AttributeError` whenever it runs: `name` cannot be assigned on `int`
    number.name = 3
except AttributeError as error:
    print(error)
print(f"{number:5d}{number:x}{number:.2f}{'a':>5}{'a':s}{1.5:g}{True:d}{number:x<5}")
# CHECK: riocc: 6 errors and 1 warning
