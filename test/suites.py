#!/usr/bin/env python3
"""Runs every test suite of the project and sums their results.

    suites.py --build build/release [FILTER] [--all]

A suite is a program whose last line is `N passed, M failed` and which prints `not run: ...` for what it left out.
FILTER picks suites by name (`./dev test runtime`); where no suite has that name it goes to every suite and picks tests.
--all adds the long suites. The last line is `N passed, M failed` over all suites; status 1 if M is not 0.
"""

import argparse
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

TEST = Path(__file__).resolve().parent
SUMMARY = re.compile(r"(\d+) passed, (\d+) failed")


@dataclass(frozen=True)
class Suite:
    name: str
    script: str  # below test/
    arguments: tuple[str, ...] = ()  # {build} stands for the build folder
    folder: str = ""  # below test/: where its tests lie, when that is not where the script does
    takes_filter: bool = True
    long: bool = False  # only with --all


RUN = "run/run_tests.py"
RANDOM = "fuzz/programs/run_programs.py"
RIOCC = ("--riocc", "{build}/bin/riocc")

# The quick ones first, so that a broken phase shows before its consequences do.
SUITES = [
    Suite("lit", "run_lit.py", ("--build", "{build}")),
    Suite("runtime", "runtime/run_tests.py", ("--build", "{build}")),
    Suite("syntax-ast", "syntax/ast_test.py", ("--tool", "{build}/bin/rio-syntax"), takes_filter=False),
    Suite("syntax-symbols", "syntax/symbols_test.py", ("{build}/bin/rio-syntax",), takes_filter=False),
    Suite("syntax-reject", "syntax/reject_test.py", ("{build}/bin/rio-syntax",), takes_filter=False),
    Suite("syntax-errors", "syntax/error_test.py", ("--tool", "{build}/bin/rio-syntax"), takes_filter=False),
    Suite("diagnostics", "diagnostics_test.py", takes_filter=False),
    Suite("run-runner", "run/run_tests_test.py", takes_filter=False),
    Suite("bench-results", "bench/run_benchmarks.py", (*RIOCC, "--small", "--no-cpython"), takes_filter=False),
    Suite("run", RUN, RIOCC),
    Suite("random-programs", RANDOM, (*RIOCC, "--count", "60"), takes_filter=False),
    Suite("differs", RUN, (*RIOCC, "--programs", str(TEST / "differs")), folder="differs"),
    Suite("run-gc-stress", RUN, (*RIOCC, "--gc-stress")),
    Suite("run-asan", RUN, (*RIOCC, "--sanitize-runtime")),
    Suite("run-aarch64-sample", RUN, (*RIOCC, "--target", "aarch64-linux-gnu", "--sample", "8")),
    Suite("run-aarch64", RUN, (*RIOCC, "--target", "aarch64-linux-gnu"), long=True),
    Suite("run-O0", RUN, (*RIOCC, "--option=-O0"), long=True),
    Suite("fuzz-programs", RANDOM, (*RIOCC, "--count", "2000", "--seed", "1001"), takes_filter=False, long=True),
    Suite("fuzz-planted", "fuzz/programs/planted.py", ("--build", "{build}"), takes_filter=False, long=True),
    Suite("fuzz", "fuzz/run_fuzz.py", ("--build", "{build}/../fuzz"), takes_filter=False, long=True),
]


@dataclass
class Result:
    suite: Suite
    passed: int
    failed: int
    seconds: float
    not_run: list[str]


def run_suite(suite: Suite, build: Path, test_filter: str) -> Result:
    """Runs one suite, its output shown as it comes; a suite that ends badly without saying so counts as one failure."""
    script = TEST / suite.script
    missing = next((path for path in (script, TEST / suite.folder) if not path.exists()), None)
    if missing:
        return Result(suite, 0, 0, 0.0, [f"not run: the whole suite (no {missing.relative_to(TEST.parent)})"])
    command = [sys.executable, str(script)] + [argument.format(build=build) for argument in suite.arguments]
    if test_filter and suite.takes_filter:
        command += ["--filter", test_filter]
    print(f"=== {suite.name}", flush=True)
    start = time.monotonic()
    passed = failed = None
    not_run = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace") as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            if line.startswith("not run:"):
                not_run.append(line.rstrip())
            if summary := SUMMARY.match(line):
                passed, failed = int(summary[1]), int(summary[2])
    broken = passed is None or (process.returncode != 0 and failed == 0 and not test_filter)
    if broken:
        print(f"{suite.name}: ended with status {process.returncode}")
    return Result(suite, passed or 0, (failed or 0) + broken, time.monotonic() - start, not_run)


def choose(test_filter: str, run_all: bool) -> tuple[list[Suite], str]:
    """The suites to run and the filter they get."""
    named = [suite for suite in SUITES if test_filter and test_filter in suite.name]
    if named:
        return named, ""
    return [suite for suite in SUITES if run_all or not suite.long], test_filter


def main() -> int:
    # A shell starts what it runs in the background deaf to Ctrl-C, and children inherit that: some programs want to hear it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    parser = argparse.ArgumentParser(description="Runs the test suites.")
    parser.add_argument("filter", nargs="?", default="", metavar="FILTER")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--all", action="store_true", help="also the long suites")
    options = parser.parse_args()
    suites, test_filter = choose(options.filter, options.all)
    results = [run_suite(suite, options.build.resolve(), test_filter) for suite in suites]

    print("=== all suites")
    for result in results:
        print(f"{result.suite.name:20} {result.passed:6} passed {result.failed:4} failed {result.seconds:8.1f} s")
        for line in result.not_run:
            print(f"{'':20}   {line}")
    for suite in SUITES:
        if suite not in suites:
            print(f"{suite.name:20}   not run: the whole suite ({'--all' if suite.long else 'FILTER'})")
    passed = sum(result.passed for result in results)
    failed = sum(result.failed for result in results)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
