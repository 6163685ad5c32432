#!/usr/bin/env python3
"""Shrinks a program that riocc gets wrong, and keeps it wrong in the same way.

    reduce.py --riocc build/release/bin/riocc FILE [-o OUTPUT] [--stress]

The smallest program found is written to OUTPUT (default: FILE with `_reduced` at its name's end) after each step, so it can
be stopped at any time. "The same way" is the kind of find, and for a crash the line that names it, for a difference the
streams that differ, for a refusal the diagnostic: a refused FILE is reduced as well. Needs CPython 3.12 or newer.
"""

import argparse
import os
import re
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from judging import FAILED_BUILDS, Outcome, find_reference_python, judge, make_compiler, make_reference  # noqa: E402
from reducer.steps import candidates  # noqa: E402


def characteristic(kind: str, detail: str) -> tuple[str, ...]:
    """What stays the same while a find shrinks."""
    if kind == "difference":
        return (kind, *re.findall(r"^(stdout differs|stderr differs|exit status)", detail, re.MULTILINE))
    if kind == "compiler crash":
        crash = re.search(r"Assertion `.*?' failed|LLVM ERROR.*|internal error.*", detail)
        return (kind, crash[0] if crash else "")
    return (kind, detail.split(":")[0] if kind == "refused" else detail.split("\n")[0])


class Judge:
    """Asks whether a text is still wrong in the way that the first one was."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.compiler = make_compiler(options.riocc, options.stress)
        self.reference = make_reference(folder)
        self.path = folder / "program.py"
        self.asked = 0
        self.expected: Outcome | None = None

    def answer(self, text: str) -> tuple[str, ...]:
        self.asked += 1
        self.path.write_text(text, encoding="utf-8")
        verdict = judge(self.path, self.compiler, self.reference, self.expected)
        return characteristic(verdict.kind, verdict.detail)

    def skip_reference_for(self, kind: str) -> None:
        """What a program does matters little where it is not even compiled."""
        if kind in FAILED_BUILDS:
            self.expected = Outcome(b"", b"", 0)


def reduce(text: str, asking: Judge, wanted: tuple[str, ...], keep) -> str:
    """Takes the first smaller candidate that is still wrong and goes on from there, until a whole round finds none."""
    found_any = True
    while found_any:
        found_any, position, found = False, 0, True
        while found:
            found = False
            for position, candidate in candidates(text, position):
                if len(candidate) < len(text) and asking.answer(candidate) == wanted:
                    text, found, found_any = candidate, True, True
                    keep(text)
                    break
    return text


def use_reference_python() -> None:
    """Older ones cannot unparse every f-string."""
    if sys.version_info < (3, 12):
        python = find_reference_python()
        if python is None:
            sys.exit("reduce.py: needs CPython 3.13")
        os.execv(python, [python, "-B", *sys.argv])


def main(arguments: list[str]) -> int:
    use_reference_python()
    parser = argparse.ArgumentParser(description="Shrinks a program that riocc gets wrong.")
    parser.add_argument("--riocc", type=Path, required=True, help="the compiler under test")
    parser.add_argument("file", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--stress", action="store_true", help="-O0 and a collection at every allocation")
    options = parser.parse_args(arguments)
    options.stress = options.stress or options.file.stem.endswith("_stress")
    output = options.output or options.file.with_name(options.file.stem + "_reduced.py")
    text = options.file.read_text(encoding="utf-8")
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="rio-reduce-") as folder:
        asking = Judge(options, Path(folder))
        wanted = asking.answer(text)
        if wanted[0] in ("same", "unusable"):
            print(f"reduce.py: nothing is wrong with {options.file}: {wanted[0]}", file=sys.stderr)
            return 2
        asking.skip_reference_for(wanted[0])
        print(f"keeping: {' / '.join(wanted)}", flush=True)
        smallest = reduce(text, asking, wanted, lambda shorter: output.write_text(shorter, encoding="utf-8"))
        output.write_text(smallest, encoding="utf-8")
        print(f"{len(text.splitlines())} lines became {len(smallest.splitlines())} with {asking.asked} attempts in "
              f"{time.monotonic() - start:.0f} s: {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
