#!/usr/bin/env python3
"""Compares the symbol tables that rio-syntax builds with those of CPython 3.13's `symtable` module.

    symbols_test.py RIO_SYNTAX [FILE ...]    by default every file of the reference's standard library

CPython splices the comprehensions that it inlines into the scope around them, so ours are spliced here too before the
comparison. A cell that only such a comprehension needs is a cell of the whole function there.
"""
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from reference_python import find_reference_python

# Runs in the reference: reads paths, writes for each the table as JSON, null when CPython rejects the file.
ORACLE = r"""
import _symtable, json, sys, warnings
warnings.simplefilter("ignore")
FLAGS = [("DEF_GLOBAL", 1), ("DEF_NONLOCAL", 2), ("DEF_LOCAL", 4), ("DEF_PARAM", 8), ("DEF_IMPORT", 16), ("USE", 32),
         ("DEF_ANNOT", 64), ("DEF_COMP_ITER", 128), ("DEF_TYPE_PARAM", 256), ("DEF_FREE_CLASS", 512)]
VALUES = {"DEF_GLOBAL": 1, "DEF_LOCAL": 2, "DEF_PARAM": 4, "DEF_NONLOCAL": 8, "USE": 16, "DEF_FREE_CLASS": 64,
          "DEF_IMPORT": 128, "DEF_ANNOT": 256, "DEF_COMP_ITER": 512, "DEF_TYPE_PARAM": 1024}
SCOPES = {1: "local", 2: "global explicit", 3: "global implicit", 4: "free", 5: "cell"}
KINDS = {_symtable.TYPE_MODULE: "module", _symtable.TYPE_CLASS: "class", _symtable.TYPE_FUNCTION: "function",
         _symtable.TYPE_ANNOTATION: "annotation", _symtable.TYPE_TYPE_ALIAS: "type alias",
         _symtable.TYPE_TYPE_PARAMETERS: "type parameters", _symtable.TYPE_TYPE_VARIABLE: "type variable"}

def plain(table):
    symbols = {}
    for name, bits in table.symbols.items():
        if name.startswith(".") or name in ("__classdict__", "__debug__"):
            continue
        symbols[name] = [sum(ours for flag, ours in FLAGS if bits & VALUES[flag]), SCOPES[bits >> 12 & 15]]
    return {"kind": KINDS[table.type], "name": table.name, "line": table.lineno, "nested": bool(table.nested),
            "symbols": symbols, "children": [plain(child) for child in table.children]}

for path in sys.stdin.read().splitlines():
    try:
        table = _symtable.symtable(open(path, "rb").read(), path, "exec")
        print(json.dumps(plain(table)))
    except (SyntaxError, ValueError):
        print("null")
"""


def splice(scope):
    """Merges inlined comprehensions into `scope`; returns the names that they keep in cells."""
    children, cells = [], set()
    for child in scope["children"]:
        inner_cells = splice(child)
        if not child["inlined"]:
            children.append(child)
            continue
        children.extend(child["children"])
        cells |= inner_cells | {name for name, (_, where) in child["symbols"].items() if where == "cell"}
        for name, symbol in child["symbols"].items():
            if scope["symbols"].setdefault(name, symbol) == [0, "free"]:  # it only passes through this scope
                scope["symbols"][name] = symbol
    scope["children"] = children
    if scope["kind"] not in ("module", "class"):
        for name in cells & scope["symbols"].keys():
            if scope["symbols"][name][1] == "local":
                scope["symbols"][name][1] = "cell"
    return cells


def differences(ours, theirs, path):
    here = f"{path} > {theirs['kind']} {theirs['name']} (line {theirs['line']})"
    for key in ("kind", "name", "line", "nested"):
        if ours[key] != theirs[key] and theirs["kind"] != "module":
            yield f"{here}: {key} is {theirs[key]!r}, here {ours[key]!r}"
    for name in sorted(ours["symbols"].keys() | theirs["symbols"].keys()):
        mine, reference = ours["symbols"].get(name), theirs["symbols"].get(name)
        if mine != reference:
            yield f"{here}: {name} is {reference}, here {mine}"
    if len(ours["children"]) != len(theirs["children"]):
        yield f"{here}: {len(theirs['children'])} scopes inside, here {len(ours['children'])}"
    for mine, reference in zip(ours["children"], theirs["children"]):
        yield from differences(mine, reference, path)


def main():
    tool, *files = sys.argv[1:]
    python = find_reference_python()
    if not python:
        print("not run: the comparison of symbol tables, CPython 3.13 is not here")
        print("0 passed, 0 failed")
        return 0
    if not files:
        where = "import sysconfig; print(sysconfig.get_path('stdlib'))"
        library = subprocess.run([python, "-I", "-c", where], capture_output=True, text=True, check=True).stdout.strip()
        files = sorted(str(path) for path in pathlib.Path(library).rglob("*.py") if "site-packages" not in path.parts)
    paths = "\n".join(files) + "\n"
    theirs = subprocess.run([python, "-I", "-c", ORACLE], input=paths, capture_output=True, text=True, check=True)
    ours = subprocess.run([tool, "--symbols", "-"], input=paths, capture_output=True, text=True, check=True)
    same = rejected = 0
    wrong = []
    for path, mine, reference in zip(files, ours.stdout.splitlines(), theirs.stdout.splitlines(), strict=True):
        mine, reference = json.loads(mine), json.loads(reference)
        if reference is None:
            rejected += 1
            continue
        found = ["refused here"] if mine is None else []
        if mine is not None:
            splice(mine)
            found = list(differences(mine, reference, path))
        wrong += found[:5]
        same += not found
    for line in wrong[:60]:
        print(line)
    print(f"{same} tables as CPython, {len(files) - same - rejected} differ, {rejected} files are no Python")
    print(f"{same} passed, {len(files) - same - rejected} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
