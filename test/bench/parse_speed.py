"""Lines per second of the front end beside CPython's `ast.parse`, over the reference's standard library.

    python3 test/bench/parse_speed.py --tool build/release/bin/rio-syntax [PATH]

Ours is lexing and parsing to a tree, from bytes in memory, one thread, the best of five rounds; CPython's is
`ast.parse(bytes)` of the same files, the best of three.
"""

import argparse
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "syntax"))

from ast_test import clean_environment, find_reference  # noqa: E402

REFERENCE_PROGRAM = r"""
import ast, gc, pathlib, sys, time, warnings
warnings.simplefilter("ignore")
gc.disable()
sources = []
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    if "site-packages" in path.parts:
        continue
    source = path.read_bytes()
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        continue
    sources.append(source)
lines = sum(source.count(b"\n") for source in sources)
best = 1e9
for _ in range(3):
    start = time.perf_counter()
    for source in sources:
        ast.parse(source)
    best = min(best, time.perf_counter() - start)
print(f"{len(sources)} files, {lines} lines, {best:.3f} s, {lines / best:.0f} lines/s")
"""


def lines_per_second(report: str) -> float:
    return float(re.search(r"(\d+) lines/s", report).group(1))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the rio-syntax executable, of the release build")
    parser.add_argument("path", nargs="?", help="a folder; the reference's standard library without it")
    options = parser.parse_args()
    reference = find_reference()
    if reference is None:
        print("not run, for want of CPython 3.13")
        return 0
    code = "import sysconfig; print(sysconfig.get_path('stdlib'))"
    folder = options.path or subprocess.run([reference, "-c", code], env=clean_environment(), capture_output=True,
                                            text=True, check=True).stdout.strip()
    ours = subprocess.run([options.tool, "--bench", folder], capture_output=True, text=True, check=True).stdout.strip()
    theirs = subprocess.run([reference, "-c", REFERENCE_PROGRAM, folder], env=clean_environment(), capture_output=True,
                            text=True, check=True).stdout.strip()
    print(f"rio-syntax  {ours}")
    print(f"ast.parse   {theirs}")
    print(f"ratio       {lines_per_second(ours) / lines_per_second(theirs):.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
