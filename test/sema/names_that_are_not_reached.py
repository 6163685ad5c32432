# A name that nothing binds is an error, unless no run comes to it or a caller's handler expects the NameError.
# RUN: not riocc check %s 2>&1 | FileCheck %s
def ends(flag):
    while True:
        if flag:
            return 1
    # CHECK: [[#@LINE+1]]:11: warning: name `first` is not defined, but no run comes here
    print(first)


def goes_on(flag):
    while True:
        if flag:
            break
    # CHECK: [[#@LINE+1]]:11: error: name `second` is not defined
    print(second)


if False:
    # CHECK: [[#@LINE+1]]:11: warning: name `third` is not defined, but no run comes here
    print(third)


def expected():
    # CHECK: [[#@LINE+1]]:12: warning: this raises `NameError` whenever it runs: name `fourth` is not defined
    return fourth


def uncalled():
    # CHECK: [[#@LINE+1]]:12: error: name `fifth` is not defined
    return fifth


try:
    expected()
except NameError:
    print("expected")
print(ends(True))
goes_on(True)
# CHECK: riocc: 2 errors and 3 warnings
