def walk(tree, depth=0):
    for name, value in tree.items():
        if isinstance(value, dict):
            yield "  " * depth + name + "/"
            yield from walk(value, depth + 1)
        else:
            yield "  " * depth + f"{name} ({value})"


def size(tree):
    return sum(size(value) if isinstance(value, dict) else value for value in tree.values())


tree = {"src": {"main": 10, "lib": {"a": 3, "b": 4}}, "readme": 1, "empty": {}}
print("\n".join(walk(tree)), size(tree))
