# Tests of the version and the platform are decided while compiling: code for others may use what is not there.
import sys
from sys import platform

if sys.version_info >= (3, 11):
    text = str
else:
    text = unicode
    import no_such_backport
if sys.version_info[0] == 2 or sys.version_info < (3,):
    print(xrange(3), text.no_such_attribute)
elif sys.version_info[:2] > (3, 8) and not sys.platform.startswith("win"):
    print("new", text(3))
if platform == "win32":
    import winreg
elif sys.platform == "linux":
    print("linux")
else:
    import msvcrt


def path_separator() -> str:
    return "\\" if sys.platform == "win32" else "/"


newest = sys.version_info.major > 3 or sys.version_info.minor >= 13
print(path_separator(), newest, sys.version_info != (2, 7), sys.version_info[:1] == (3,), sys.version_info >= (3, 13))
