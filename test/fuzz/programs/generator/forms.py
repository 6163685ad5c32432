"""Expressions that are one line each: the file skeletons/forms.txt.

A section of it begins with `=== kind` or `=== annotation` of what its lines make, followed by what must be true of it:
`risky` (an exception may be raised here), `ordered`, `hashable` and `alike` (of the elements: a set of them has the same
order in every run). The holes are those of skeletons.py, and these:

    $(self)            another expression of the type wanted; `T` is its element's, `Key` and `Value` those of a dict
    $(int?)            a variable or literal
    $(by T)            a lambda that gives the key of a T
    scalar, key, any, shown   types chosen anew for each hole; what is `shown` prints the same in every run
"""

import functools
import re

from generator.context import Context
from generator.literals import random_key, random_scalar, random_shape, shown_shape
from generator.shapes import Shape, is_hashable, is_ordered, iterates_alike
from generator.skeletons import FOLDER, Skeleton
from generator.values import key_function, leaf, make, produces

WEIGHTS = {"int": 22, "float": 12, "bool": 14, "str": 34, "list": 22, "dict": 4, "set": 8, "tuple": 2, "union": 4}
ELEMENT_TESTS = {"ordered": is_ordered, "hashable": is_hashable, "alike": lambda part: is_hashable(part) and iterates_alike(part)}


@functools.cache
def sections() -> list[tuple[str, list[str], list[str]]]:
    """What each section makes, what it needs, and its lines."""
    parts = re.split(r"^=== (.*)\n", (FOLDER / "forms.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    found = []
    for header, text in zip(parts[::2], parts[1::2]):
        needs = re.findall(r" (risky|ordered|hashable|alike)\b", header)
        made = re.sub(r" (risky|ordered|hashable|alike)\b", "", header)
        found.append((made, needs, text.splitlines()))
    return found


ANEW = {"scalar": random_scalar, "key": random_key, "any": lambda c: random_shape(c, 1), "shown": shown_shape}


class Form(Skeleton):
    def __init__(self, c: Context, wanted: Shape, depth: int) -> None:
        super().__init__(c, False, depth)
        names = ("Key", "Value") if wanted.kind == "dict" else ("T",)
        self.shapes |= {"self": wanted, **dict(zip(names, wanted.parts))}

    def choice(self, inside: str) -> str:
        if inside.startswith("by "):
            return key_function(self.c, self.shape(inside.removeprefix("by ")), self.depth)
        if inside.endswith("?"):
            return leaf(self.c, self.shape(inside[:-1]))
        return super().choice(inside)

    def expression(self, shape: Shape, variables: str) -> str:
        return make(self.c, shape, self.depth)

    def shape(self, kind: str) -> Shape:
        for name, choose in ANEW.items():
            if name in kind:
                self.shapes[name] = choose(self.c)
        return super().shape(kind)


def fitting(c: Context, shape: Shape) -> list[str]:
    lines = []
    for made, needs, texts in sections():
        if made not in (shape.kind, shape.annotation()) or ("risky" in needs and not c.risky):
            continue
        if all(ELEMENT_TESTS[need](shape.part) for need in needs if need != "risky"):
            lines += texts
    return lines


def write_form(c: Context, shape: Shape, depth: int) -> str | None:
    lines = fitting(c, shape)
    if not lines or c.nesting > 2:
        return None
    return Form(c, shape, depth).fill(c.pick(lines))


for kind, weight in WEIGHTS.items():
    produces(kind, weight)(write_form)
