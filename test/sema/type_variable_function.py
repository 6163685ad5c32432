# A TypeVar stands for the type of the argument of each call.
# RUN: riocc build --emit=types %s | FileCheck %s

from typing import TypeVar

T = TypeVar("T")


def first(items: list[T]) -> T:
    return items[0]


# CHECK-DAG: __main__.first(list[int]) -> int
# CHECK-DAG: __main__.first(list[str]) -> str
print(first([1]), first(["a"]))
