# The types of an empty dict are those of its first keys and values.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.<module>() -> NoneType
# CHECK: counts: dict[str, int]
counts = {}
counts["a"] = 1
print(counts)
