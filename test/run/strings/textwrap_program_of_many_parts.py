# A program of many parts: tables, statistics and texts.
"""Text reports, statistics and dispatch tables."""
import io
import math
import statistics
import sys
import textwrap
from collections import Counter, defaultdict
from contextlib import contextmanager, redirect_stdout, suppress
from copy import copy, deepcopy, replace
from functools import partial, partialmethod, reduce
from string import Template, ascii_lowercase
from typing import Iterator, NamedTuple, TextIO


class Sample(NamedTuple):
    name: str
    weight: float
    values: list[int]


class Matrix:
    def __init__(self, rows: list[list[float]]) -> None:
        self.rows = rows

    def __copy__(self) -> "Matrix":
        return Matrix([row[:] for row in self.rows])

    def __matmul__(self, other: "Matrix") -> "Matrix":
        columns = list(zip(*other.rows))
        return Matrix([[math.sumprod(row, column) for column in columns] for row in self.rows])

    def __repr__(self) -> str:
        return "\n".join(" ".join(f"{x:6.2f}" for x in row) for row in self.rows)


class Table:
    def __init__(self, out: TextIO | io.StringIO) -> None:
        self.out = out

    def line(self, left: str, right: str, fill: str = " ") -> None:
        self.out.write(left.ljust(12, fill) + right.rjust(8, fill) + "\n")

    rule = partialmethod(line, "", "", fill="-")


@contextmanager
def captured() -> Iterator[io.StringIO]:
    buffer = io.StringIO()
    with redirect_stdout(buffer):
        yield buffer


def describe(value: object) -> str:
    table = {int: "number", float: "number", str: "text", list: "list"}
    return table.get(type(value), "thing")


def main() -> None:
    samples = [Sample("a", 1.0, [1, 2, 3]), Sample("b", 2.5, [4, 5]), Sample("c", 0.5, [9])]
    backup = deepcopy(samples)
    samples[0].values.append(100)
    samples[1] = replace(samples[1], weight=9.5)
    print(backup[0].values, samples[0].values, backup[1].weight, samples[1].weight)
    print(statistics.fmean([s.weight for s in samples], [len(s.values) for s in samples]))
    print(statistics.quantiles([v for s in samples for v in s.values], n=4))
    m = Matrix([[1.0, 2.0], [3.0, 4.0]])
    n = copy(m)
    n.rows[0][0] = 10.0
    print(m @ n)
    table = Table(sys.stdout)
    table.rule()
    table.line("name", "weight")
    for s in samples:
        table.line(s.name, f"{s.weight:.1f}")
    table.rule()
    memory = io.StringIO()
    Table(memory).line("x", "y", fill=".")
    print(repr(memory.getvalue()))
    with captured() as text:
        print("inside", end="")
        table.line("to", "stdout")
    print(repr(text.getvalue()))
    print([describe(v) for v in (1, 2.0, "x", [1], None)], Counter(map(type, [1, 2.0, 3])).most_common(1)[0][1])
    poem = "The quick brown fox -- that well-known animal -- jumped over the lazy dog's back. " * 2
    for width in (20, 34):
        print(textwrap.fill(poem, width, initial_indent="> ", subsequent_indent="| "))
    print(textwrap.shorten(poem, 40), textwrap.wrap("supercalifragilistic", 8))
    t = Template("${a}-$b")
    print([t.substitute(a=i, b=c) for i, c in enumerate(ascii_lowercase[:3])])
    with suppress(KeyError):
        t.substitute(a=1)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in poem.split():
        groups[word[0].lower()].append(word)
    frozen = deepcopy(groups)
    groups["t"].clear()
    print(len(groups["t"]), len(frozen["t"]), frozen["zz"], "zz" in groups)
    add = partial(reduce, lambda a, b: a + b)
    print(add([1, 2, 3]), add(["a", "b"]))


main()
