from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nowhere import Unknown


def use(thing: Unknown | None, numbers: "list[int]") -> Missing:
    return sum(numbers)


print(use(None, [1, 2]))
