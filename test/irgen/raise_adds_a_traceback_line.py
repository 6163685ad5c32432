# `raise` notes its line before it propagates.
# RUN: riocc build --emit=rio %s | FileCheck %s

# CHECK-LABEL: rio.func private @"__main__.fail()"
# CHECK: rio.object.new @ValueError
# CHECK: rio.traceback.add
# CHECK: rio.raise
def fail() -> None:
    raise ValueError("x")


fail()
