# Only a manager that may swallow what goes wrong makes up for it.
# RUN: not riocc check %s 2>&1 | FileCheck %s
import contextlib


class Timer:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return False


@contextlib.contextmanager
def timed():
    yield


with Timer():
    # CHECK: [[#@LINE+1]]:5: error: `+` cannot combine `int` and `str`
    1 + "a"
with timed():
    # CHECK: [[#@LINE+1]]:5: error: `str` has no attribute `foo`
    "a".foo
with contextlib.suppress(ValueError):
    # CHECK: [[#@LINE+1]]:5: error: `+` cannot combine `int` and `NoneType`
    1 + None
with contextlib.suppress(TypeError):
    # CHECK: [[#@LINE+1]]:5: warning: this raises `TypeError` whenever it runs: `+` cannot combine `int` and `NoneType`
    1 + None
# CHECK: riocc: 3 errors and 1 warning
