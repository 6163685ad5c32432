# An interpreter's `list` makes lists of values that may be lists: the types nested without end.
BUILTINS = {"list": lambda *items: list(items), "len": len, "+": lambda a, b: a + b}


def evaluate(node):
    if isinstance(node, (int, str)):
        return node
    head, *rest = node
    return BUILTINS[head](*[evaluate(part) for part in rest])


print(evaluate(["list", 1, ["list", "a", ["+", 1, 2]], ["list"]]))
print(evaluate(["len", ["list", 1, 2]]), evaluate(["+", ["list", 1], ["list", ["list", 2]]]))
