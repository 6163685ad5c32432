from typing import TYPE_CHECKING
import typing
if TYPE_CHECKING:
    from nowhere import Thing
if typing.TYPE_CHECKING:
    import elsewhere
def ok(x: "Thing", y: "list[Missing]") -> "elsewhere.Z":
    z: Unknown = 1
    return z
print(ok(1, 2), TYPE_CHECKING)
def bad(x: Thing) -> None:
    pass
