# A function that says `TypeIs` narrows its argument where its code decides the answer by class.
# RUN: riocc build --emit=types %s | FileCheck %s
from typing import TypeIs


def pick(n: int):
    return n if n > 1 else "text" if n else None


def is_number(value: object) -> TypeIs[int]:
    return isinstance(value, int)


# CHECK-LABEL: __main__.sort_out(int | NoneType | str)
def sort_out(value):
    if is_number(value):
        # CHECK: number: int
        number = value
        return number
    # CHECK: other: NoneType | str
    other = value
    return other


print(sort_out(pick(0)))
