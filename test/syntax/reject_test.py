#!/usr/bin/env python3
"""Checks that rio-syntax rejects wrong programs with the position, class and words of CPython 3.13's compile().

    reject_test.py RIO_SYNTAX [FAMILY ...]    compare (families are file stems, as `fstrings`; all by default)
    reject_test.py --update [FAMILY ...]      write the expectations again from CPython 3.13

`rejected/FAMILY.txt` holds a title, then entries: a line `#---`, the expectation
    # line:column-endline:endcolumn Class: message
with CPython's numbers (lines and columns from 1, columns in characters; an end before the start is written as the start),
then the program. Where CPython gives no line or column it is 0, and is not compared.
In a family whose title ends in `(expressions)` an entry is a Python expression that gives the bytes of the program.

Where CPython 3.13 is at hand the stored expectations are first checked against it.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from reference_python import find_reference_python

FOLDER = pathlib.Path(__file__).resolve().parent / "rejected"
SEPARATOR = "#---\n"
EXPECTATION = re.compile(r"# \d+:\d+-\d+:\d+ \w+: ")

# Runs in the reference: reads a list of programs (as latin-1 text), writes for each what compile() says, null when it accepts.
ORACLE = r"""
import json, sys, warnings
warnings.simplefilter("ignore")
def verdict(source):
    try:
        compile(source, "<program>", "exec")
    except SyntaxError as error:
        numbers = [max(n or 0, 0) for n in (error.lineno, error.offset, error.end_lineno, error.end_offset)]
        start, end = tuple(numbers[:2]), tuple(numbers[2:])
        place = (*start, *max(start, end)) if error.lineno and error.lineno > 0 else (0, 0, 0, 0)
        return "{}:{}-{}:{} {}: {}".format(*place, type(error).__name__, error.msg)
    except (ValueError, RecursionError, MemoryError) as error:
        return "0:0-0:0 {}: {}".format(type(error).__name__, error)
programs = json.load(sys.stdin)
json.dump([verdict(text.encode("latin-1")) for text in programs], sys.stdout)
"""


@dataclass
class Entry:
    family: "Family"
    expectation: str
    body: str
    line: int

    def program(self):
        if self.family.holds_expressions:
            return eval(self.body, {"__builtins__": {"range": range, "str": str}})
        return self.body.encode()

    def place(self):
        return f"{self.family.path.name}:{self.line}"


class Family:
    def __init__(self, path):
        self.path = path
        title, *parts = path.read_bytes().decode().split(SEPARATOR)
        self.title = title
        self.holds_expressions = title.rstrip().endswith("(expressions)")
        self.entries = []
        line = title.count("\n") + 2
        for part in parts:
            expectation, body = "", part
            if EXPECTATION.match(part):
                head, body = part.split("\n", 1)
                expectation = head.removeprefix("# ")
            self.entries.append(Entry(self, expectation, body, line))
            line += part.count("\n") + 1

    def write(self):
        parts = [f"{SEPARATOR}# {entry.expectation}\n{entry.body}" for entry in self.entries]
        self.path.write_bytes((self.title + "".join(parts)).encode())


def ask_reference(python, entries):
    programs = [entry.program().decode("latin-1") for entry in entries]
    run = subprocess.run([python, "-I", "-c", ORACLE], input=json.dumps(programs), capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def update(families, python):
    if not python:
        sys.exit("--update needs CPython 3.13")
    entries = [entry for family in families for entry in family.entries]
    seen, wrong = {}, 0
    for entry, verdict in zip(entries, ask_reference(python, entries)):
        if verdict is None:
            print(f"{entry.place()}: CPython accepts this:\n{entry.body}", end="")
            wrong += 1
        if seen.setdefault(entry.program(), entry) is not entry:
            print(f"{entry.place()}: the same program as {seen[entry.program()].place()}:\n{entry.body}", end="")
            wrong += 1
        entry.expectation = (verdict or "0:0-0:0 Accepted: by CPython").replace("\n", "\\n")
    for family in families:
        family.write()
    print(f"{len(entries)} expectations written, {wrong} entries to repair")
    return wrong


def check_against_reference(entries, python):
    stale = [entry for entry, verdict in zip(entries, ask_reference(python, entries))
             if (verdict or "").replace("\n", "\\n") != entry.expectation]
    for entry in stale:
        print(f"{entry.place()}: the stored expectation is not what CPython says; run --update")
    return len(stale)


def run_tool(tool, entries):
    """What the tool reports first for each entry, as `line:column-endline:endcolumn Class: message`, or `ok`."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, entry in enumerate(entries):
            path = pathlib.Path(folder) / f"{number}.py"
            path.write_bytes(entry.program())
            names.append(str(path))
        run = subprocess.run([tool, "--check-batch", "-"], input="\n".join(names) + "\n", capture_output=True, text=True)
    if run.returncode not in (0, 1):
        last = run.stdout.count("\n")
        where = entries[last].place() if last < len(entries) else "its end"
        sys.exit(f"{tool} ended with status {run.returncode} at {where}\n{run.stderr[-2000:]}")
    answers = []
    for name, line in zip(names, run.stdout.splitlines(), strict=True):
        answers.append(line.removeprefix(name + ": "))
    return answers


def agrees(answer, expectation):
    """Whether the two are the same as far as CPython's place means anything."""
    line, column, message = re.match(r"(\d+):(\d+)-\S+ (.*)", expectation, re.DOTALL).groups()
    if answer == "ok" or message != answer.partition(" ")[2]:
        return False
    # No place, no column, or columns in a line that is no text.
    if line == "0":
        return True
    if column == "0" or message.startswith("SyntaxError: (unicode error) 'utf-8'"):
        return answer.startswith(line + ":")
    return answer == expectation


def compare(tool, entries):
    differ = 0
    for entry, answer in zip(entries, run_tool(tool, entries)):
        if agrees(answer, entry.expectation):
            continue
        differ += 1
        text = entry.body if len(entry.body) < 400 else entry.body[:400] + "…\n"
        print(f"{entry.place()}\n  CPython: {entry.expectation}\n  here:    {answer}\n    " + text.replace("\n", "\n    ").rstrip(" "), end="")
    print(f"{len(entries) - differ} as CPython, {differ} differ")
    return differ


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write the expectations again from CPython 3.13")
    parser.add_argument("names", nargs="*", metavar="RIO_SYNTAX [FAMILY ...]")
    options = parser.parse_args()
    wanted = options.names if options.update else options.names[1:]
    if not options.update and not options.names:
        parser.error("which rio-syntax?")
    families = [Family(path) for path in sorted(FOLDER.glob("*.txt")) if not wanted or path.stem in wanted]
    python = find_reference_python()
    if options.update:
        return 1 if update(families, python) else 0
    entries = [entry for family in families for entry in family.entries]
    stale = check_against_reference(entries, python) if python else 0
    if not python:
        print("not run: the check of the stored expectations (CPython 3.13 is not here)")
    failed = compare(options.names[0], entries) + stale
    print(f"{len(entries) + stale - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
