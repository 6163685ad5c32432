from typing import Literal

Mode = Literal["r", "w"]


def open_file(mode: Mode) -> str | int:
    if mode == "r":
        return "reading"
    return 42


result = open_file("r")
if result == "reading":
    print("text", result)
value = open_file("w")
if isinstance(value, int):
    print(value + 1)


def kind(x: int | str | None) -> str:
    if x == 3:
        return "three"
    if x in (None, "none"):
        return "nothing"
    return f"other {x}"


print(kind(3), kind(None), kind("none"), kind("3"), kind(4))
