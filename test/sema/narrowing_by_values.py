# What equals a literal is of a class whose objects can.
# RUN: riocc build --emit=types %s -o - | FileCheck %s
import sys

several = len(sys.argv)
value = 1 if several == 1 else "a" if several == 2 else None if several == 3 else [1]
if value == "a":
    # CHECK: text_of_equal: str
    text_of_equal = value
if value in (1, 2):
    # CHECK: number_among: int
    number_among = value
if value not in (None, 0):
    # CHECK: not_none: int | list[int] | str
    not_none = value
