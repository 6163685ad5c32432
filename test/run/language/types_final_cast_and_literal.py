from typing import Final, Literal, assert_never, cast

LIMIT: Final = 10
NAMES: Final[list[str]] = ["a"]
Colour = Literal["red", "green"]


def code(colour: Colour) -> int:
    if colour == "red":
        return 1
    elif colour == "green":
        return 2
    else:
        assert_never(colour)


NAMES.append("b")
print(LIMIT, NAMES, code("red"), code("green"))
value = cast(int, "really text")
print(value, cast("list[str]", [1]))
