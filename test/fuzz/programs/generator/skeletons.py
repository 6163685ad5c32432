"""Definitions and statements that are written as text with holes: the files of the folder `skeletons`.

A text begins with a line `=== what it is about`. Its holes:

    $name, $Name      a name that is fresh in the program, the same wherever it stands in this text; of a class, with a capital
    $A, $B, …         one capital letter: a type of this text, one of int, float, str, bool; $K is one for keys
    $(A: x=B, y=int)  a short expression of that type, of these variables alone (of those in sight, where none is named)
    $(A!)             a literal
    $(2..9)           a number
    $(this || that)   one of these, which may have holes themselves
    $statements(x=A)  some statements about these variables; in the texts for statements `$block`, and `$risky`, which may raise
    $offer name(value: A) -> B   makes what was defined known to the rest of the program
    $maybe            at a line's end: the line and what belongs to it stand in half of the programs
"""

import ast
import functools
import re
import textwrap
from pathlib import Path

from generator.context import FUNCTION_BUDGET, Context
from generator.definitions import new_scope, result_value
from generator.literals import literal, random_key, random_scalar
from generator.shapes import BOOL, FLOAT, INT, STR, Function, Parameter, Shape, Variable, optional, union_of
from generator.statements import statement, write_block, write_statements
from generator.values import make, small

FOLDER = Path(__file__).resolve().parent / "skeletons"
SCALAR_NAMES = {"int": INT, "float": FLOAT, "str": STR, "bool": BOOL}
HOLE = re.compile(r"\$(\(|[A-Z]\b|[a-zA-Z]\w+)")
SKELETON_COST = 60
DEFINITIONS = ("enums", "records", "hierarchies", "functions", "streams", "tasks", "groups", "managers", "library", "narrowing",
               "mixed", "mistakes")


@functools.cache
def texts(name: str) -> list[str]:
    """The texts of one file of the folder."""
    parts = re.split(r"^=== .*\n", (FOLDER / f"{name}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [part.strip("\n") for part in parts[1:]]


def write_definition(c: Context) -> None:
    Skeleton(c, True, 1).write(c.pick([text for file in DEFINITIONS for text in texts(file)]))


def write_ending(c: Context) -> None:
    """Something that nothing catches."""
    Skeleton(c, False, 2).write(c.pick(texts("endings")))


class Skeleton:
    """One use of a text: what its names and types stand for."""

    def __init__(self, c: Context, is_definition: bool, depth: int) -> None:
        self.c = c
        self.is_definition = is_definition
        self.depth = depth
        self.names: dict[str, str] = {}
        self.shapes: dict[str, Shape] = dict(SCALAR_NAMES)

    def write(self, text: str) -> None:
        left_out: str | None = None
        for line in textwrap.dedent(text).splitlines():
            if left_out is not None and belongs_to(line, left_out):
                if is_decorator(left_out) and indentation_of(line) == indentation_of(left_out):
                    left_out = line
                continue
            left_out = None
            if line.endswith("$maybe"):
                line = line.removesuffix("$maybe").rstrip()
                if self.c.chance(0.5):
                    left_out = line
                    continue
            self.c.indentation += indentation_of(line)
            self.write_line(line.lstrip())
            self.c.indentation -= indentation_of(line)

    def write_line(self, content: str) -> None:
        if content.startswith("$statements("):
            with self.c.setting(**self.scope(content[len("$statements("):-1])):
                write_statements(self.c, self.c.integer(1, 2), 1)
        elif content in ("$block", "$risky"):
            before = len(self.c.lines)
            with self.c.setting(risky=self.c.risky or content == "$risky"):
                write_block(self.c, self.depth)
            if len(self.c.lines) == before:
                self.c.line("pass")
        elif content.startswith("$offer "):
            self.offer(content.removeprefix("$offer "))
        else:
            self.c.line(self.fill(content).rstrip())

    def scope(self, variables: str) -> dict[str, object]:
        """Code that sees these variables, written like `x=A, y=int`, and nothing else of the program's."""
        entries = [part.partition("=") for part in variables.split(", ") if part]
        visible = [Variable(name, self.shape(kind), False, False) for name, _, kind in entries]
        return new_scope(self.c, Function("", [], INT), FUNCTION_BUDGET // 4, visible)

    def offer(self, header: str) -> None:
        name, parameters, result = re.fullmatch(r"(\w+)\((.*)\) -> (.*)", header).groups()
        pairs = [part.split(": ") for part in parameters.split(", ") if part]
        entries = [Parameter(parameter, self.shape(kind)) for parameter, kind in pairs]
        self.c.program.functions.append(Function(self.name(name), entries, self.shape(result), SKELETON_COST, effects=True))

    def fill(self, text: str) -> str:
        """`text` with all its holes filled."""
        done = ""
        while hole := HOLE.search(text):
            done += text[:hole.start()]
            if hole[1] == "(":
                inside, text = split_at_closing(text[hole.end():])
                done += self.choice(inside)
            else:
                done += self.annotation(hole[1]) if len(hole[1]) == 1 else self.name(hole[1])
                text = text[hole.end():]
        return done + text

    def choice(self, inside: str) -> str:
        if " || " in inside:
            return self.fill(self.c.pick(split_choices(inside)).strip())
        if numbers := re.fullmatch(r"(-?\d+)\.\.(-?\d+)", inside):
            return str(self.c.integer(int(numbers[1]), int(numbers[2])))
        if inside.endswith("!"):
            return literal(self.c, self.shape(inside[:-1]))
        kind, _, variables = inside.partition(": ")
        variables = self.fill(variables)
        return self.expression(self.shape(kind), variables)

    def expression(self, shape: Shape, variables: str) -> str:
        if not variables and not self.is_definition:
            return small(self.c, shape, make(self.c, shape, 2))
        function = Function("", [], shape)
        with self.c.setting(**{**self.scope(variables), "function": function}):
            return result_value(self.c, function, 2)

    def name(self, hole: str) -> str:
        if hole not in self.names:
            is_class = hole[0].isupper()
            name = self.c.new_module_name("{}" if is_class else f"{{}}_{hole}")
            self.names[hole] = name.title() if is_class else name
        return self.names[hole]

    def annotation(self, letter: str) -> str:
        return self.shape(letter).annotation()

    def shape(self, kind: str) -> Shape:
        return self.shape_of(ast.parse(kind, mode="eval").body)

    def shape_of(self, node: ast.expr) -> Shape:
        if isinstance(node, ast.Name):
            if node.id not in self.shapes:
                self.shapes[node.id] = random_key(self.c) if node.id == "K" else random_scalar(self.c)
            return self.shapes[node.id]
        if isinstance(node, ast.BinOp):
            left = self.shape_of(node.left)
            is_optional = isinstance(node.right, ast.Constant)
            return optional(left) if is_optional else union_of(left, self.shape_of(node.right))
        assert isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name), "an unknown type in a skeleton"
        inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return Shape(node.value.id, tuple(self.shape_of(part) for part in inside))


def indentation_of(line: str) -> int:
    return (len(line) - len(line.lstrip())) // 4


def is_decorator(line: str) -> bool:
    return line.lstrip().startswith("@")


def belongs_to(line: str, header: str) -> bool:
    """Whether a line makes no sense without `header`: its body, its further clauses, what it decorates."""
    if not line or indentation_of(line) > indentation_of(header):
        return True
    if indentation_of(line) < indentation_of(header):
        return False
    return is_decorator(header) or line.lstrip().startswith(("except", "else", "elif", "finally"))


def split_at_closing(text: str) -> tuple[str, str]:
    """What is before the parenthesis that closes one opened before `text`, and what is after it."""
    level = 1
    for position, letter in enumerate(text):
        level += (letter == "(") - (letter == ")")
        if level == 0:
            return text[:position], text[position + 1:]
    raise ValueError(f"a hole is not closed: {text}")


def split_choices(text: str) -> list[str]:
    """The parts between the outermost ` || `."""
    parts, level = [""], 0
    for piece in re.split(r"(\(|\)| \|\| )", text):
        level += (piece == "(") - (piece == ")")
        if piece == " || " and level == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def register(file: str, weight: int) -> None:
    @statement(weight)
    def write(c: Context, depth: int) -> bool:
        if depth <= 0 or c.pure or c.repeats > 10 or not c.affords(SKELETON_COST):
            return False
        c.spend(SKELETON_COST)
        with c.block():
            Skeleton(c, False, depth).write(c.pick(texts(file)))
        return True


register("flow", 5)
