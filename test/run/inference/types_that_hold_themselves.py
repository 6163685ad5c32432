# Lists and dicts that hold lists and dicts of their own type, as deep as the values are.
from typing import Any

type Tree = int | list[Tree]


def grow(depth: int) -> Tree:
    return depth if depth < 2 else [grow(depth - 1), grow(depth - 2), depth]


def total(tree: Tree) -> int:
    return tree if isinstance(tree, int) else sum(total(branch) for branch in tree)


def walk(node: object, path: str = "") -> None:
    if isinstance(node, dict):
        for key, value in node.items():
            walk(value, f"{path}.{key}")
    elif isinstance(node, list):
        for place, value in enumerate(node):
            walk(value, f"{path}[{place}]")
    else:
        print(path, "=", repr(node))


def shout(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: shout(inner) for key, inner in sorted(value.items())}
    if isinstance(value, list):
        return [shout(inner) for inner in value]
    return value.upper() if isinstance(value, str) else value


def wrap(value: object, depth: int) -> object:
    return value if depth == 0 else wrap([value], depth - 1)


print(grow(6), total(grow(6)), grow(5) == grow(5), wrap(1, 12))
config = {"a": 1, "b": {"c": [1, 2.5, {"d": None}], "e": "text"}}
walk(config)
print(shout(config), shout(config) == config, shout(shout(config)) == shout(config))
stack: list[Any] = [[]]
for token in "( 1 ( 2 3 ) ( ) 4 )".split():
    if token == "(":
        stack.append([])
    elif token == ")":
        done = stack.pop()
        stack[-1].append(done)
    else:
        stack[-1].append(int(token))
print(stack[0])
row: list[Any] = [0]
for number in range(3):
    row = [row, number]
print(row)
