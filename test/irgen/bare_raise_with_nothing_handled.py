# A bare `raise` asks whether something is being handled.
# RUN: riocc build --emit=rio %s | FileCheck %s

# CHECK-LABEL: rio.func private @"__main__.again()"
# CHECK: rio.global.get @"(handled exception)"
# CHECK: rio.is_null
# CHECK: @"_raise_nothing_handled()"
def again() -> None:
    raise


again()
