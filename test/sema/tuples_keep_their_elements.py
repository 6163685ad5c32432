# A tuple has a type for each of its places, and unpacking takes them apart.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.<module>() -> NoneType
# CHECK: pair: tuple[int, str]
# CHECK: number: int
# CHECK: text: str
pair = (1, "a")
number, text = pair
print(number, text)
