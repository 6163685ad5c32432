# The type of an empty list is that of what is put into it later, also elsewhere.
# RUN: riocc build --emit=types %s | FileCheck %s

def fill(names, name: str) -> None:
    names.append(name)


# CHECK-LABEL: __main__.<module>() -> NoneType
# CHECK: numbers: list[int]
numbers = []
numbers.append(1)
# CHECK: names: list[str]
names = []
fill(names, "a")
print(numbers, names)
