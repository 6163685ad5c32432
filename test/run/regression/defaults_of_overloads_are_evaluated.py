from typing import overload
def note(x: int) -> int:
    print("evaluated", x)
    return x
@overload
def f(a: int, b: int = note(1)) -> int: ...
@overload
def f(a: str) -> str: ...
def f(a, b=2):
    return a
print(f(1), f("x"))
