# `%` of a template that only the run knows, and of values whose number only the run knows.
import sys


class Age:
    def __init__(self, years: int) -> None:
        self.years = years

    def __int__(self) -> int:
        return self.years

    def __index__(self) -> int:
        return self.years

    def __float__(self) -> float:
        return self.years / 2

    def __str__(self) -> str:
        return f"age {self.years}"


def show(template: str, values: object) -> None:
    try:
        print(repr(template), "->", repr(template % values))
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(repr(template), "->", type(error).__name__, error)


number = len(sys.argv) + 41
for template in ["%d", "%5d|", "%-5d|", "%05d", "%+d", "% d", "%i", "%u", "%x", "%#x", "%X", "%o", "%#o", "%.4d", "%08.3d|",
                 "%+.3d", "%s", "%r", "%a", "%6s|", "%-6s|", "%.1s", "%c", "%e", "%.2f", "%10.3f|", "%-10.3f|", "%+g", "%G",
                 "%%", "%5%", "no", "", "%", "%5", "%d %d", "%z", "%(a)s", "%*d", "%ld", "%hd"]:
    show(template, number)
for template in ["%s and %s", "%d%%, %s", "%s", "%s %s %s", "%*d", "%-*d|", "%.*f", "%.1f %.1f"]:
    show(template, (5, 2.5))
    show(template, (3, 4))
for template in ["%(name)s is %(age)d", "%(age)05.1f", "%(none)s", "plain", "%s", "%(name", "%(a(b))s", "%(age)d %d"]:
    show(template, {"name": "Ada", "age": 36, "a(b)": 1})
show("%s and %r", ("a", "it's"))
show("%s", "text")
show("%c%c", ("x", 65))
show("%c", "xy")
show("%d", "text")
show("%x", 1.5)
show("%f", "1")
show("%s", None)
show("%s %s", [1, 2])
show("none", [1, 2])
show("none", 5)
show("%s", ())
show("", ())
show("%d %x %.1f %s", (Age(20), Age(30), Age(5), Age(7)))
show("%s %s %s", (True, [1, "a"], {"k": (1,)}))
show("%d %s", (True, False))
show("%é", 1)
for value in (7, "%s and more", 2.5):
    try:
        print(value % 4)
    except TypeError as error:
        print(error)
values = (1, 2) if len(sys.argv) > 5 else 3

values = (1, 2) if len(sys.argv) > 5 else 3
print("%s" % values, "%5.3d|%-6.2d|%+.2d|%#.4x" % (1, 2, 3, 255))
try:
    print("%s %s" % values)
except TypeError as error:
    print(error)
