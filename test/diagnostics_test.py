#!/usr/bin/env python3
"""Proves that some test expects each diagnostic that the compiler declares.

    diagnostics_test.py [--list]

The tables are the `.def` files named below. A test expects a diagnostic in one of three ways: a program of test/run says
`# refused: NAME` and is not listed in not_yet.txt; a lit test holds a checked line with `"code": "NAME"`, or one with the
message after `error:` or `warning:`; an entry of test/syntax/rejected gives the message. --list shows who expects what.
The last line is `N passed, M failed`; status 1 if M is not 0.
"""

import argparse
import re
import sys
from pathlib import Path

TEST = Path(__file__).resolve().parent
COMPILER = TEST.parent / "compiler"
TABLES = [
    "driver/Diagnostics.def",
    "sema/Diagnostics.def",
    "sema/Unsupported.def",
    "syntax/CheckDiagnostics.def",
    "syntax/Diagnostics.def",
]
ROW = re.compile(r'^(DIAGNOSTIC|UNSUPPORTED|SYNTAX_ERROR|INDENTATION_ERROR|TAB_ERROR)\((\w+),(.*?)\)$', re.M | re.S)
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
CHECKED_LINE = re.compile(r"^[#/; ]*[A-Z][A-Z0-9_-]*: (.*)$")
REJECTED_LINE = re.compile(r"^# \d+:\d+-\d+:\d+ \w+: (.*)$")
SHORTEST_PIECE = 3


def message_of(kind: str, row: str) -> str:
    """The message pattern: of the strings of the row the first, adjacent ones joined as C++ does."""
    first = re.search(r'(?:"(?:[^"\\]|\\.)*"\s*)+', row)
    text = "".join(TEXT.findall(first.group())).encode().decode("unicode_escape").replace("{{", "{")
    return text + " is not supported yet" if kind == "UNSUPPORTED" else text


def declared() -> dict[str, str]:
    """Name -> message of every row of the tables."""
    rows = {}
    for table in TABLES:
        text = "\n".join(line for line in (COMPILER / table).read_text().splitlines() if not line.startswith(("#", "//")))
        for kind, name, row in ROW.findall(text):
            key = ("unsupported_" if kind == "UNSUPPORTED" else "") + name
            # The rows of all tables are variables of one namespace: of two with one name, the linker takes either.
            if key in rows:
                sys.exit(f"{table}: another diagnostic is called {key} too")
            rows[key] = message_of(kind, row)
    return rows


def refused_programs() -> dict[str, str]:
    """Name -> program, for what test/run refuses."""
    not_yet = set((TEST / "run" / "not_yet.txt").read_text().splitlines())
    names = {}
    for path in sorted((TEST / "run").rglob("*.py")):
        name = path.relative_to(TEST / "run").with_suffix("").as_posix()
        if name in not_yet or name.startswith("harness/"):
            continue
        if found := re.match(r"# refused: (\w+)", path.read_text(errors="replace")):
            names.setdefault(found[1], f"run/{name}")
    return names


def checked_lines() -> list[tuple[str, str]]:
    """(text, test) of every line that a lit test or an entry of test/syntax/rejected expects."""
    lines = []
    for path in sorted(TEST.rglob("*")):
        if path.suffix not in {".test", ".mlir", ".ll", ".py", ".txt"} or not path.is_file():
            continue
        name = path.relative_to(TEST).as_posix()
        if name.startswith(("run/", "bench/")):
            continue
        pattern = REJECTED_LINE if name.startswith("syntax/rejected/") else CHECKED_LINE
        for line in path.read_text(errors="replace").splitlines():
            if found := pattern.match(line):
                lines.append((found[1], name))
    return lines


def expects(line: str, message: str) -> bool:
    """Whether the pieces of `message` between its `{0}` stand in `line` in their order."""
    place = 0
    pieces = [piece.rstrip(": ") for piece in re.split(r"\{\d[^}]*\}", message)]
    pieces = [piece for piece in pieces if len(piece) >= SHORTEST_PIECE]
    for piece in pieces:
        place = line.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return bool(pieces)


def main() -> int:
    parser = argparse.ArgumentParser(description="Proves that some test expects each diagnostic.")
    parser.add_argument("--list", action="store_true", help="show which test expects each")
    options = parser.parse_args()
    programs, lines = refused_programs(), checked_lines()
    missing = []
    rows = declared()
    for name, message in rows.items():
        seen = programs.get(name) or next(
            (test for line, test in lines if f'"code": "{name}"' in line or expects(line, message)), None)
        if seen is None:
            missing.append(name)
        elif options.list:
            print(f"{name:40} {seen}")
    for name in missing:
        print(f"no test expects `{name}`: {rows[name]}")
    print(f"{len(rows) - len(missing)} passed, {len(missing)} failed")
    return 1 if missing or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
