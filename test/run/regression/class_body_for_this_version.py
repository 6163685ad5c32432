# Tests that are decided while compiling choose the statements of a class body.
import sys
from typing import TYPE_CHECKING


class Chosen:
    if sys.version_info >= (3, 8):
        def name(self):
            return "new"

        limit = 3
    else:
        def name(self):
            return "old"

        limit = 2

    if sys.platform == "win32":
        import winreg

        def registry(self):
            return winreg.HKEY_CURRENT_USER
    elif True:
        @property
        def registry(self):
            return "none"

    if TYPE_CHECKING:
        def checked(self): ...


print(Chosen().name(), Chosen.limit, Chosen().registry)
print(hasattr(Chosen, "checked"))


class Empty:
    if sys.version_info < (3, 8):
        old = 1


print(hasattr(Empty(), "old"))
