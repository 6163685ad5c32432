# `%` with a value that its conversion never takes is an error, and under a handler a warning.
# RUN: not riocc check %s 2>&1 | FileCheck %s


def number() -> None:
    # CHECK: [[#@LINE+1]]:11: error: %d format: a real number is required, not str
    print("%d" % "a")


def bits() -> None:
    # CHECK: [[#@LINE+1]]:11: error: %x format: an integer is required, not float
    print("%x and %s" % (1.5, 2))


def digits() -> None:
    # CHECK: [[#@LINE+1]]:11: error: must be real number, not list
    print("%.2f" % [1])


def letter() -> None:
    # CHECK: [[#@LINE+1]]:11: error: %c requires int or char
    print("%c" % None)


def caught() -> None:
    try:
        # CHECK: [[#@LINE+1]]:15: warning: this raises `TypeError` whenever it runs: %d format: a real number is required, not NoneType
        print("%d" % None)
    except TypeError as error:
        print(error)


class Age:
    def __index__(self) -> int:
        return 3


print("%d %x" % (Age(), Age()))
caught()
number()
bits()
digits()
letter()
# CHECK: riocc: 4 errors and 1 warning
