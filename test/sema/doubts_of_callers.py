# What goes wrong in a function for some of the types that it is called with is no mistake where a caller's condition, or
# the class of an object, decides which of them it gets.
# RUN: riocc check %s 2>&1 | FileCheck %s
class IntConverter:
    def supports(self, value):
        return isinstance(value, int)

    def apply(self, value):
        # CHECK: [[#@LINE+1]]:16: warning: this raises for some of what `IntConverter.apply` is called with: `+` cannot combine `str` and `int`
        return value + 1


class StrConverter:
    def supports(self, value):
        return isinstance(value, str)

    def apply(self, value):
        # CHECK: [[#@LINE+1]]:16: warning: this raises for some of what `StrConverter.apply` is called with: `int` has no attribute `upper`
        return value.upper()


def convert(value):
    for converter in [IntConverter(), StrConverter()]:
        if converter.supports(value):
            return converter.apply(value)


print(convert(1))
print(convert("a"))


class Numbers:
    def accepts(self, value):
        # CHECK: [[#@LINE+1]]:16: warning: this raises for some of what `Numbers.accepts` is called with: `>` cannot compare `str` and `int`
        return value > 5


class Words:
    def accepts(self, value):
        # CHECK: [[#@LINE+1]]:16: warning: this raises for some of what `Words.accepts` is called with: `int` has no attribute `startswith`
        return value.startswith("x")


def first(handlers, value):
    for handler in handlers:
        if handler.accepts(value):
            return handler


print(type(first([Words(), Numbers()], "xy")))
print(type(first([Numbers(), Words()], 7)))
# CHECK: riocc: 4 warnings
