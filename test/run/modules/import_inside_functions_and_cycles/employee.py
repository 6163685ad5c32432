from __future__ import annotations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from department import Department


class Employee:
    def __init__(self, name: str) -> None:
        self.name = name
        self.department: Department | None = None

    def describe(self) -> str:
        from department import title

        return f"{self.name} of {title(self.department)}"
