"""Compares the frames of tracebacks, carets included, with CPython's traceback module: for the expressions and
statements of files of CPython's own library.

usage: python3.13 carets_test.py FILE_COUNT SERVER [SERVER ARGUMENTS…]
"""

import ast
import linecache
import random
import subprocess
import sys
import sysconfig
import traceback
from pathlib import Path

# What may raise, so that a traceback can point at it.
RAISING = (ast.Call, ast.BinOp, ast.Subscript, ast.Attribute, ast.Name, ast.Compare, ast.UnaryOp, ast.Raise, ast.Assert,
           ast.Await, ast.Starred, ast.ListComp, ast.JoinedStr, ast.Return, ast.Assign, ast.AugAssign, ast.Import)


def questions(path):
    """(lines, column, end column) of every node that may raise."""
    try:
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
    except (UnicodeDecodeError, SyntaxError, ValueError):
        return
    lines = source.split("\n")
    for node in ast.walk(tree):
        if isinstance(node, RAISING) and "\f" not in source:
            yield tuple(lines[node.lineno - 1:node.end_lineno]), node.col_offset, node.end_col_offset


def expected(lines, column, end_column):
    linecache.cache["a.py"] = (1, None, [""] * 6 + [line + "\n" for line in lines], "a.py")
    frame = traceback.FrameSummary("a.py", 7, "f", lookup_line=False, end_lineno=6 + len(lines), colno=column,
                                   end_colno=end_column)
    return "".join(traceback.StackSummary.from_list([frame]).format())


def main():
    count, server = int(sys.argv[1]), sys.argv[2:]
    files = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))
    random.Random(3).shuffle(files)
    asked = [question for path in files[:count] for question in questions(path)]
    requests = "".join(f"frame .{'\n'.join(lines).encode().hex()} {column:x} {end:x} {6 + len(lines):x}\n"
                       for lines, column, end in asked)
    run = subprocess.run(server, input=requests.encode(), stdout=subprocess.PIPE)
    answers = run.stdout.decode().split("\n")
    failed = 0
    for question, answer in zip(asked, answers):
        text, wanted = bytes.fromhex(answer[1:]).decode(), expected(*question)
        if text != wanted:
            failed += 1
            if failed <= 10:
                print(f"{question}\nCPython\n{wanted}runtime\n{text}")
    if run.returncode != 0 or len(answers) != len(asked) + 1:
        print(f"the server ended with status {run.returncode} after {len(answers) - 1} answers of {len(asked)}")
        failed += 1
    print(f"{len(asked)} frames compared, {failed} differ")
    sys.exit(1 if failed else 0)


main()
