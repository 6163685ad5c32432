#!/usr/bin/env python3
"""Compares the programs of test/run, as riocc compiles them, with CPython 3.13.

    run_tests.py --riocc build/release/bin/riocc [--filter TEXT] [-j N]

No program carries its expected output: CPython is asked (see harness/reference.py), and stdout, exit status and the
report of an uncaught exception must be equal byte for byte. The programs' directives are listed in harness/programs.py.
Programs of features that have not landed are listed in not_yet.txt; one of them that passes is a failure, so that the
list can only shrink (`--shrink` takes such lines out). The last line is `N passed, M failed`; status 1 if M is not 0.
"""

import argparse
import collections
import shutil
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from harness.comparison import differences, show  # noqa: E402
from harness.compiled import Compiler, CompileFailure  # noqa: E402
from harness.examples import read_examples  # noqa: E402
from harness.programs import Program, drop_from_not_yet, find_programs, read_not_yet  # noqa: E402
from harness.reference import Reference, ReferenceFailure, find_reference_python  # noqa: E402

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
LAUNCHERS = {"aarch64-linux-gnu": ["qemu-aarch64-static", "-L", "/usr/aarch64-linux-gnu"]}


class Status(Enum):
    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not run"


@dataclass
class Verdict:
    program: Program
    status: Status
    detail: str = ""


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compares compiled programs with CPython 3.13.")
    parser.add_argument("--riocc", type=Path, required=True, help="the compiler under test")
    parser.add_argument("--filter", default="", help="only programs whose name contains this")
    parser.add_argument("--programs", type=Path, default=HERE, help="folder of the programs (default: test/run)")
    parser.add_argument("--cache", type=Path, default=REPOSITORY / "build" / "reference-cache",
                        help="where CPython's answers are kept")
    parser.add_argument("--expected-failures", type=Path, help="list of programs whose features have not landed "
                        "(default: not_yet.txt beside the programs)")
    parser.add_argument("--shrink", action="store_true", help="take programs that pass out of that list")
    parser.add_argument("--gc-stress", action="store_true", help="collect at every Nth allocation")
    parser.add_argument("--target", help="compile for this target and run under its emulator")
    parser.add_argument("--sanitize-runtime", action="store_true",
                        help="link the runtime that AddressSanitizer watches")
    parser.add_argument("--option", action="append", default=[], help="passed to `riocc build`; may be repeated")
    parser.add_argument("--sample", type=int, default=1, metavar="K", help="run every Kth program only")
    parser.add_argument("-j", "--jobs", type=int, default=2)
    parser.add_argument("-v", "--verbose", action="store_true", help="name each program as it ends")
    return parser.parse_args(arguments)


def make_compiler(options: argparse.Namespace) -> Compiler:
    compiler = Compiler(options.riocc.resolve(), options=["--verify-phases", *options.option], gc_stress=options.gc_stress)
    if options.target:
        compiler.options.append(f"--target={options.target}")
        compiler.launcher = LAUNCHERS.get(options.target, [])
    if options.sanitize_runtime:
        compiler.options.append("--sanitize-runtime")
        compiler.environment["ASAN_OPTIONS"] = "detect_leaks=0:exitcode=99"
    return compiler


def judge(program: Program, compiler: Compiler, reference: Reference) -> Verdict:
    """Runs one program through CPython and riocc and compares."""
    if compiler.gc_stress and program.gc_stress is None:
        return Verdict(program, Status.NOT_RUN, "asks to be left out under GC stress")
    try:
        if program.refused is not None:
            compiler.check_refusal(program)
            return Verdict(program, Status.PASSED)
        expected = reference.outcome(program)
        if expected is None:
            return Verdict(program, Status.NOT_RUN, "needs CPython 3.13 as its reference")
        actual = compiler.outcome(program)
    except (CompileFailure, ReferenceFailure) as failure:
        return Verdict(program, Status.FAILED, str(failure))
    if program.rio_output is not None:
        return judge_departure(program, expected.stdout, actual.stdout)
    found = differences(program, expected, actual)
    return Verdict(program, Status.FAILED if found else Status.PASSED, "\n".join(found))


def judge_departure(program: Program, reference_output: bytes, output: bytes) -> Verdict:
    """A program of test/differs says itself what riocc gives; CPython must give something else."""
    if output != program.rio_output:
        return Verdict(program, Status.FAILED, show("stdout", program.rio_output or b"", output))
    if output == reference_output:
        return Verdict(program, Status.FAILED, "no departure: CPython prints the same")
    return Verdict(program, Status.PASSED)


def apply_not_yet(verdict: Verdict, reasons: dict[str, str]) -> Verdict:
    reason = reasons.get(verdict.program.name)
    if reason is None or verdict.status is Status.NOT_RUN:
        return verdict
    if verdict.status is Status.FAILED:
        return Verdict(verdict.program, Status.NOT_RUN, reason)
    return Verdict(verdict.program, Status.FAILED, "is listed as not yet working, but passes: take its line out")


def collect_programs(options: argparse.Namespace) -> list[Program]:
    programs = find_programs(options.programs.resolve())
    table = options.programs / "examples.toml"
    if table.exists():
        programs += read_examples(table, REPOSITORY)
    return programs


def run_all(programs: list[Program], compiler: Compiler, reference: Reference, reasons: dict[str, str],
            options: argparse.Namespace) -> list[Verdict]:
    plain = not (options.gc_stress or options.target or options.sanitize_runtime)

    def run_one(program: Program) -> Verdict:
        if not plain and program.name in reasons:
            return Verdict(program, Status.NOT_RUN, reasons[program.name])
        verdict = apply_not_yet(judge(program, compiler, reference), reasons)
        if options.verbose or verdict.status is Status.FAILED:
            print(f"{verdict.status.value}: {program.name}", flush=True)
        return verdict

    with ThreadPoolExecutor(options.jobs) as pool:
        return list(pool.map(run_one, programs))


def print_summary(verdicts: list[Verdict]) -> int:
    """Prints the failures in full, what was not run and why, and the last line. Returns the exit status."""
    failed = [verdict for verdict in verdicts if verdict.status is Status.FAILED]
    for verdict in failed:
        print(f"\n=== {verdict.program.name}\n{verdict.detail}")
    not_run = collections.Counter(verdict.detail for verdict in verdicts if verdict.status is Status.NOT_RUN)
    for reason, count in sorted(not_run.items()):
        print(f"not run: {count} ({reason})")
    passed = sum(verdict.status is Status.PASSED for verdict in verdicts)
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed or not verdicts else 0


def main(arguments: list[str]) -> int:
    # A shell starts what it runs in the background deaf to Ctrl-C, and children inherit that: some programs want to hear it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    options = parse_arguments(arguments)
    if not options.riocc.exists():
        print(f"run_tests.py: {options.riocc} is not there", file=sys.stderr)
        return 2
    compiler = make_compiler(options)
    if compiler.launcher and not shutil.which(compiler.launcher[0]):
        print(f"not run: every program ({compiler.launcher[0]} is not installed)\n0 passed, 0 failed")
        return 0
    list_path = options.expected_failures or options.programs / "not_yet.txt"
    reasons = read_not_yet(list_path) if list_path.exists() else {}
    programs = collect_programs(options)
    unknown = sorted(set(reasons) - {program.name for program in programs})
    if unknown:
        print(f"run_tests.py: {list_path.name} lists programs that do not exist: {', '.join(unknown)}", file=sys.stderr)
        return 2
    reference = Reference(find_reference_python(), options.cache)
    chosen = [program for program in programs if options.filter in program.name][::options.sample]
    verdicts = run_all(chosen, compiler, reference, {} if options.shrink else reasons, options)
    if options.shrink:
        passing = {verdict.program.name for verdict in verdicts if verdict.status is Status.PASSED}
        drop_from_not_yet(list_path, passing)
        verdicts = [apply_not_yet(verdict, {name: reason for name, reason in reasons.items() if name not in passing})
                    for verdict in verdicts]
    return print_summary(verdicts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
