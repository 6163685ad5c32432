# A clause behind one for a base class is never reached; what surely raises under a handler compiles, with a warning.
# RUN: riocc check %s 2>&1 | FileCheck %s
try:
    print(1)
except (ValueError, LookupError):
    print("either")
# CHECK: [[#@LINE+1]]:8: warning: nothing reaches this clause: line 5 catches `LookupError`
except KeyError:
    print("key")
# CHECK-NOT: warning: nothing
except (IndexError, OSError):
    print("one of them")
except Exception:
    print("any")

try:
    # CHECK: [[#@LINE+1]]:5: warning: this raises `TypeError` whenever it runs: `+` cannot combine `str` and `int`
    "a" + 1
except TypeError as error:
    print(error)
# CHECK: riocc: 2 warnings
