# A variable that is one literal for good is as good a template as the literal.
TEMPLATE = "{level:<6}|{module:^6}|{ms:>7}"
ROW: str = "%-8s %5d %6.2f"
print(TEMPLATE.format(level="INFO", module="db", ms=12))
print(ROW % ("db", 3, 2.5))


def report(name: str, values: list[int]) -> str:
    line = "{}: {:>4}"
    return "; ".join(line.format(name, value) for value in values) + " " + TEMPLATE.format(level=1, module=2, ms=3)


print(report("x", [1, 20]))
print("{user} {n:03d} {user!r}".format_map({"user": "u", "n": 4}))


class Defaults(dict):
    def __missing__(self, key: str) -> str:
        return "<" + key + ">"


print("{a} {b}".format_map(Defaults(a=1)))
try:
    print("{a} {b}".format_map({"a": 1}))
except KeyError as error:
    print("KeyError", error)
