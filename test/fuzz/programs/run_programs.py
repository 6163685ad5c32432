#!/usr/bin/env python3
"""Runs random programs through CPython 3.13 and riocc and compares.

    run_programs.py --riocc build/release/bin/riocc --count N [--seed S] [-j N]

Program K of a run has seed S + K. Every third is optimized, which takes three times as long as all the rest; the others
are compiled with -O0, and every tenth is run with a collection at every allocation. A find
is a difference, a crash of the compiler or the program, or a compilation of more than 20 s of CPU time; it is kept in
build/fuzz-programs with its report, for reduce.py. A refusal is no find, but counted by its diagnostic. The last line is
`N passed, M failed`; status 1 if M is not 0.
"""

import argparse
import collections
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from generator.program import generate  # noqa: E402
from judging import REPOSITORY, Reference, Verdict, judge, make_compiler, make_reference  # noqa: E402

STRESS_EVERY = 10
OPTIMIZED_EVERY = 3
PROGRESS_EVERY = 100
ALLOWED_REFUSALS = 0.25  # more than these and the comparison says little


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compares random programs with CPython 3.13.")
    parser.add_argument("--riocc", type=Path, required=True, help="the compiler under test")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--finds", type=Path, default=REPOSITORY / "build" / "fuzz-programs")
    parser.add_argument("--option", action="append", default=[], help="passed to `riocc build`; may be repeated")
    parser.add_argument("--first", action="store_true", help="stop at the first find")
    parser.add_argument("-j", "--jobs", type=int, default=2)
    return parser.parse_args(arguments)


class Run:
    def __init__(self, options: argparse.Namespace, reference: Reference) -> None:
        self.options = options
        self.reference = reference
        plain = [*options.option, *(["-O0"] if "-O0" not in options.option else [])]
        self.optimizing = make_compiler(options.riocc, False, options.option)
        self.plain = make_compiler(options.riocc, False, plain)
        self.stressing = make_compiler(options.riocc, True, options.option)
        self.start = time.monotonic()
        self.done = 0
        self.found = False

    def one(self, seed: int) -> Verdict:
        if self.found and self.options.first:
            return Verdict("left out")
        stress = seed % STRESS_EVERY == 0
        path = self.options.finds / f"seed_{seed}{'_stress' if stress else ''}.py"
        path.write_text(generate(seed), encoding="utf-8")
        optimized = seed % OPTIMIZED_EVERY == 0
        compiler = self.stressing if stress else self.optimizing if optimized else self.plain
        verdict = judge(path, compiler, self.reference)
        if verdict.is_find:
            self.found = True
            path.with_suffix(".txt").write_text(f"{verdict.kind}\n{verdict.detail}\n", encoding="utf-8", errors="replace")
            print(f"{verdict.kind}: {path.name}", flush=True)
        else:
            path.unlink()
        self.done += 1
        if self.done % PROGRESS_EVERY == 0:
            print(f"... {self.done} programs, {time.monotonic() - self.start:.0f} s", flush=True)
        return verdict


def print_summary(verdicts: list[Verdict]) -> int:
    kinds = collections.Counter(verdict.kind for verdict in verdicts)
    refusals = collections.Counter(verdict.detail.split(":")[0] for verdict in verdicts if verdict.kind == "refused")
    for code, count in refusals.most_common():
        example = next(verdict.detail for verdict in verdicts if verdict.detail.startswith(code))
        print(f"refused: {count:5} {code} ({example.partition(': ')[2]})")
    unusable = collections.Counter(verdict.detail for verdict in verdicts if verdict.kind == "unusable")
    for reason, count in unusable.items():
        print(f"not run: {count} ({reason})")
    usable = len(verdicts) - kinds["unusable"] - kinds["left out"]
    accepted = usable - kinds["refused"]
    print(f"{accepted} of {usable} accepted ({100 * accepted / max(usable, 1):.1f} %)")
    failed = sum(verdict.is_find for verdict in verdicts)
    if usable and kinds["refused"] > ALLOWED_REFUSALS * usable:
        print("too many are refused")
        failed += 1
    print(f"{kinds['same']} passed, {failed} failed")
    return 1 if failed or not accepted else 0


def main(arguments: list[str]) -> int:
    options = parse_arguments(arguments)
    reference = make_reference(options.finds)
    if reference.executable is None:
        print("not run: every program (needs CPython 3.13 as its reference)\n0 passed, 0 failed")
        return 0
    options.finds.mkdir(parents=True, exist_ok=True)
    run = Run(options, reference)
    with ThreadPoolExecutor(options.jobs) as pool:
        verdicts = list(pool.map(run.one, range(options.seed, options.seed + options.count)))
    return print_summary(verdicts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
