# Where nothing is ever put into it, the annotation says what a list holds.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.<module>() -> NoneType
# CHECK: names: list[str]
names: list[str] = []
print(names)
