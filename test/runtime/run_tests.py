#!/usr/bin/env python3
"""Runs the runtime's own tests on every target: its entry points, its collector, its numbers and strings against CPython.

    run_tests.py --build build/release [--filter TEXT] [--all]

Builds the test programs first. --all compares ten times as many random values and all of CPython's library.
"""

import argparse
import os
import platform
import random
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "syntax"))
from reference_python import find_reference_python  # noqa: E402

HOST = f"{platform.machine()}-linux-gnu"
TARGETS = ["x86_64-linux-gnu", "aarch64-linux-gnu"]


def start_words(variant: str, program: Path) -> list[str] | None:
    """The words that start a program of this variant here; None where this machine cannot."""
    if variant in (HOST, "asan"):
        return [str(program)]
    emulator = shutil.which(f"qemu-{variant.split('-')[0]}-static")
    return [emulator, str(program)] if emulator else None


class Tests:
    def __init__(self, build: Path, only: str):
        self.programs = build / "test" / "runtime"
        self.only = only
        self.passed = self.failed = 0

    def run(self, name: str, variant: str, program: str, before=(), after=(), environment=None):
        """One test: `before`, the words that start the program, `after`. Its output is shown where it fails."""
        if self.only not in name:
            return
        words = start_words(variant, self.programs / variant / program)
        if words is None:
            print(f"not run: {name} (no emulator of {variant})")
            return
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "RIO_"))}
        run = subprocess.run([*before, *words, *after], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                             errors="replace", env={**clean, **(environment or {})})
        last = run.stdout.strip().rsplit("\n", 1)[-1]
        print(f"{'ok  ' if run.returncode == 0 else 'FAIL'} {name}: {last}", flush=True)
        if run.returncode == 0:
            self.passed += 1
            return
        self.failed += 1
        print(run.stdout[-4000:])


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the runtime's own tests.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--filter", default="")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--seed", type=int, help="of the comparisons with CPython (with --all a new one each time)")
    options = parser.parse_args()
    subprocess.run(["ninja", "-C", str(options.build), "rio-runtime-tests"], check=True, stdout=subprocess.DEVNULL)
    tests = Tests(options.build.resolve(), options.filter)

    for variant in [*TARGETS, "asan"]:
        for program in ("entry_points_test", "collector_test"):
            tests.run(f"{program} {variant}", variant, program, after=["argument"])
    for variant in (HOST, "asan"):
        tests.run(f"collector_test {variant}, every allocation collects", variant, "collector_test",
                  environment={"RIO_GC_STRESS": "1"})
        tests.run(f"entry_points_test {variant}, every allocation collects", variant, "entry_points_test",
                  after=["argument"], environment={"RIO_GC_STRESS": "1"})

    tests.run(f"collector_test {HOST}, 100 MB of address space", HOST, "collector_test", before=["prlimit", "--as=100000000"])
    for variant in (HOST, "asan"):
        tests.run(f"process_test {variant}", variant, "process_program", before=[sys.executable, str(HERE / "process_test.py")])

    python = find_reference_python()
    if python is None:
        print("not run: comparisons with CPython (no Python 3.13)")
    else:
        seed = options.seed or (random.randrange(1 << 30) if options.all else 1)
        compare(tests, str(python), 10 if options.all else 1, str(seed))
    print(f"{tests.passed} passed, {tests.failed} failed")
    return 1 if tests.failed else 0


def compare(tests: Tests, python: str, scale: int, seed: str):
    script, server = str(HERE / "differential_test.py"), "differential_server"
    tests.run(f"differential_test {HOST}", HOST, server, before=[python, script, str(40000 * scale), seed])
    for variant in TARGETS:
        if variant != HOST:
            tests.run(f"differential_test {variant}", variant, server,
                      before=[python, script, "--foreign", str(5000 * scale), seed])
    tests.run("differential_test asan, every fourth allocation collects", "asan", server,
              before=[python, script, str(5000 * scale), seed], environment={"RIO_GC_STRESS": "4"})
    tests.run("carets_test", HOST, server, before=[python, str(HERE / "carets_test.py"), str(12 * scale * scale)])


if __name__ == "__main__":
    sys.exit(main())
