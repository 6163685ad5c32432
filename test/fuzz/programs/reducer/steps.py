"""The smaller programs that one step makes out of a program, the boldest first.

1. Take out a run of statements of a block: the whole block, halves, quarters, … single ones (delta debugging).
2. Put the body of an `if`, loop, `with`, `try` or function definition in its place.
3. Put a part of an expression, or a short literal of its kind, in its place.
4. Take out an element, argument, parameter, decorator or base.

Each edit is named by its position in this order, so that the search can go on where it was.
"""

import ast
import copy
import warnings
from collections.abc import Callable, Iterator

Edit = Callable[[ast.Module], None]
BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")
SHORT = ("0", "1", "''", "'a'", "1.5", "None", "True", "[]", "[1]", "['a']", "{}")
LISTS = ("elts", "args", "keywords", "decorator_list", "values", "bases", "generators", "targets", "items", "ifs")


def candidates(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Each smaller program with its position; the first `start` are left out."""
    tree = ast.parse(text)
    for position, edit in enumerate(edits(tree)):
        if position < start:
            continue
        smaller = copy.deepcopy(tree)
        try:
            edit(smaller)
            written = ast.unparse(ast.fix_missing_locations(smaller)) + "\n"
            with warnings.catch_warnings(action="ignore"):
                compile(written, "candidate", "exec", dont_inherit=True)
        except (SyntaxError, ValueError, AttributeError, TypeError, IndexError, KeyError):
            continue  # such a program cannot be written down
        yield position, written


def edits(tree: ast.Module) -> Iterator[Edit]:
    nodes = list(ast.walk(tree))
    yield from removals(nodes)
    yield from unwrappings(nodes)
    yield from simplifications(nodes)
    yield from shortenings(nodes)


def at(index: int, change: Callable[[ast.AST], None]) -> Edit:
    """An edit of the node that `ast.walk` meets as its `index`th."""
    return lambda tree: change(list(ast.walk(tree))[index])


def removals(nodes: list[ast.AST]) -> Iterator[Edit]:
    blocks = [(index, name, len(getattr(node, name))) for index, node in enumerate(nodes) for name in BLOCKS
              if isinstance(getattr(node, name, None), list)]
    longest = max((length for _, _, length in blocks), default=0)
    size = longest
    while size:
        for index, name, length in blocks:
            if size > length:
                continue
            for first in range(length - size, -1, -max(1, size)):
                yield at(index, removal(name, first, first + size))
        size //= 2


def removal(name: str, first: int, last: int) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        block = getattr(node, name)
        del block[first:last]
        if name == "body" and not block and not isinstance(node, ast.Module):
            block.append(ast.Pass())

    return change


def unwrappings(nodes: list[ast.AST]) -> Iterator[Edit]:
    """The statements inside in the place of the compound one."""
    for index, node in enumerate(nodes):
        for name in BLOCKS:
            for place, inner in enumerate(block_of(node, name)):
                for part in BLOCKS[:3]:
                    if not isinstance(inner, ast.ClassDef) and block_of(inner, part):
                        yield at(index, unwrapping(name, place, part))


def block_of(node: ast.AST, name: str) -> list[ast.AST]:
    """The list in this field; none where the node has no such list: the body of a lambda is one expression."""
    value = getattr(node, name, None)
    return value if isinstance(value, list) else []


def unwrapping(name: str, place: int, part: str) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        block = getattr(node, name)
        block[place:place + 1] = getattr(block[place], part)

    return change


def simplifications(nodes: list[ast.AST]) -> Iterator[Edit]:
    for index, node in enumerate(nodes):
        for name, value in ast.iter_fields(node):
            places = enumerate(value) if isinstance(value, list) else [(None, value)]
            for place, expression in places:
                if isinstance(expression, ast.expr) and isinstance(getattr(expression, "ctx", ast.Load()), ast.Load):
                    yield from replacements(index, name, place, expression)


def replacements(index: int, name: str, place: int | None, expression: ast.expr) -> Iterator[Edit]:
    for number, child in enumerate(parts(expression)):
        yield at(index, replacing(name, place, lambda old, number=number: parts(old)[number]))
    length = len(ast.unparse(expression))
    for text in SHORT:
        if len(text) < length:
            yield at(index, replacing(name, place, lambda old, text=text: ast.parse(text, mode="eval").body))


def parts(expression: ast.expr) -> list[ast.expr]:
    return [child for child in ast.iter_child_nodes(expression) if isinstance(child, ast.expr)]


def replacing(name: str, place: int | None, new: Callable[[ast.expr], ast.expr]) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        if place is None:
            setattr(node, name, new(getattr(node, name)))
        else:
            block = getattr(node, name)
            block[place] = new(block[place])

    return change


def shortenings(nodes: list[ast.AST]) -> Iterator[Edit]:
    for index, node in enumerate(nodes):
        for name in LISTS:
            for place in range(len(block_of(node, name))):
                yield at(index, lambda found, name=name, place=place: drop(found, name, place))
        for name in ("returns", "annotation"):
            if getattr(node, name, None) is not None and not isinstance(node, ast.AnnAssign):
                yield at(index, lambda found, name=name: setattr(found, name, None))


def drop(node: ast.AST, name: str, place: int) -> None:
    """Takes one element out, and what belongs to it: a dict's key, a parameter's default."""
    if isinstance(node, ast.arguments):
        first_default = len(node.args) - len(node.defaults)
        if place >= first_default:
            del node.defaults[place - first_default]
    del getattr(node, name)[place]
    if isinstance(node, ast.Dict) and name == "values":
        del node.keys[place]
