#!/usr/bin/env python3
"""Times the programs of test/bench as compiled by riocc, under CPython 3.13, and as their C++ twins (-O3).

    run_benchmarks.py [NAME…] --riocc build/release/bin/riocc

Each program and its twin do the same work and print the same, which is checked. Times are CPU seconds of the whole
process, the best of several runs (CPython: one run); memory is the peak resident size. With --small every program runs
on a small input, which only shows that all three agree; the last line is then `N passed, M failed`.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "run"))

from harness.reference import clean_environment, find_reference_python  # noqa: E402

PROGRAMS = ["fib", "n_body", "mandelbrot", "spectral_norm", "fannkuch", "sieve", "matmul", "dijkstra",
            "word_frequency", "binary_trees", "throw_and_catch", "pi_digits"]
SMALL = {"fib": 22, "n_body": 1000, "mandelbrot": 60, "spectral_norm": 60, "fannkuch": 7, "sieve": 50_000, "matmul": 40,
         "dijkstra": 1000, "word_frequency": 5000, "binary_trees": 8, "throw_and_catch": 5000, "pi_digits": 200}
COLUMNS = ("riocc", "C++", "CPython")


class BenchFailure(Exception):
    """A program could not be built, or did not run to its end."""


@dataclass
class Measurement:
    """One program run one way: CPU seconds and peak memory in MB."""

    seconds: float
    megabytes: float
    output: bytes


def run_measured(command: list[str], options: argparse.Namespace) -> Measurement:
    """Runs `command` under measure.cpp, which reads its CPU time and peak memory from the kernel."""
    report = options.build / "measurement"
    with tempfile.TemporaryFile() as output:
        subprocess.run([str(options.build / "measure"), str(report), *command], stdout=output, check=True,
                       stdin=subprocess.DEVNULL, env=clean_environment({}))
        status, seconds, kibibytes = report.read_text().split()
        if status != "0":
            raise BenchFailure(f"status {status}")
        output.seek(0)
        return Measurement(float(seconds), int(kibibytes) / 1024, output.read())


def best_of(command: list[str], repetitions: int, options: argparse.Namespace) -> Measurement:
    return min((run_measured(command, options) for _ in range(repetitions)), key=lambda measurement: measurement.seconds)


def build(command: list[str]) -> None:
    answer = subprocess.run(command, capture_output=True, text=True)
    if answer.returncode != 0:
        first_lines = "\n".join((answer.stdout + answer.stderr).splitlines()[:5])
        raise BenchFailure(f"not compiled:\n{first_lines}")


def compile_cpp(source: Path, executable: Path, options: argparse.Namespace) -> None:
    build([options.cxx, "-std=c++20", "-O3", "-o", str(executable), str(source)])


def measure(name: str, column: str, options: argparse.Namespace) -> Measurement:
    """Builds and runs program `name` in the way that `column` names."""
    arguments = [str(SMALL[name])] if options.small else []
    repetitions = 1 if options.small else options.repeat
    source = HERE / f"{name}.py"
    if column == "CPython":
        return run_measured([options.python, "-B", str(source), *arguments], options)
    executable = options.build / f"{name}.{'rio' if column == 'riocc' else 'cpp'}"
    if column == "riocc":
        build([str(options.riocc), "build", str(source), "-o", str(executable)])
    else:
        compile_cpp(source.with_suffix(".cpp"), executable, options)
    return best_of([str(executable), *arguments], repetitions, options)


def same_result(output: bytes, other: bytes) -> bool:
    """Equal but for the last digits of floats, which the order of a C++ compiler's operations may change."""
    words, other_words = output.split(), other.split()
    return len(words) == len(other_words) and all(map(same_word, words, other_words))


def same_word(word: bytes, other: bytes) -> bool:
    try:
        return word == other or abs(float(word) - float(other)) <= 1e-9 * abs(float(word))
    except ValueError:
        return False


def ratio(numerator: Measurement | None, denominator: Measurement | None) -> str:
    if numerator is None or denominator is None:
        return "–"
    return f"{numerator.seconds / max(denominator.seconds, 1e-3):.2f}"


def print_row(name: str, row: dict[str, Measurement | None]) -> None:
    def cell(column: str, figure: str, digits: int) -> str:
        measurement = row.get(column)
        return "–" if measurement is None else f"{getattr(measurement, figure):.{digits}f}"

    seconds = "".join(f"{cell(column, 'seconds', 3):>10}" for column in COLUMNS)
    memory = "".join(f"{cell(column, 'megabytes', 1):>11}" for column in COLUMNS)
    ratios = f"{ratio(row.get('riocc'), row.get('C++')):>12}{ratio(row.get('CPython'), row.get('riocc')):>15}"
    print(f"{name:<16}{seconds}{ratios}{memory}", flush=True)


def bench(name: str, columns: list[str], options: argparse.Namespace) -> tuple[dict[str, Measurement | None], list[str]]:
    """The measurements of one program, None where it failed, and what went wrong."""
    row: dict[str, Measurement | None] = {}
    problems = []
    for column in columns:
        try:
            row[column] = measure(name, column, options)
        except BenchFailure as failure:
            row[column] = None
            problems.append(f"{name}, {column}: {failure}")
    done = [(column, measurement) for column, measurement in row.items() if measurement is not None]
    for column, measurement in done[1:]:
        if not same_result(done[0][1].output, measurement.output):
            problems.append(f"{name}: {done[0][0]} and {column} print different results")
    return row, problems


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Times compiled programs beside CPython and C++.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(PROGRAMS)}")
    parser.add_argument("--riocc", type=Path, help="the compiler; without it only CPython and C++ are timed")
    parser.add_argument("--no-cpython", action="store_true", help="leave out CPython, which takes minutes")
    parser.add_argument("--cxx", default=os.environ.get("CXX", "clang++-22"), help="the C++ compiler")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each compiled program (the best counts)")
    parser.add_argument("--small", action="store_true", help="small inputs: compares results, not times")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to FILE as well")
    parser.add_argument("--build", type=Path, default=REPOSITORY / "build" / "bench", help="where executables go")
    options = parser.parse_args()
    unknown = set(options.names) - set(PROGRAMS)
    if unknown:
        parser.error(f"no program named {', '.join(sorted(unknown))}")
    return options


def main() -> int:
    options = parse_arguments()
    options.build.mkdir(parents=True, exist_ok=True)
    compile_cpp(HERE / "measure.cpp", options.build / "measure", options)
    options.python = find_reference_python()
    columns = [column for column in COLUMNS
               if not (column == "riocc" and options.riocc is None)
               and not (column == "CPython" and (options.no_cpython or options.python is None))]
    if options.python is None and not options.no_cpython:
        print("not run: CPython (3.13 was not found)")
    headings = "".join(f"{column + ' s':>10}" for column in COLUMNS)
    memory = "".join(f"{column + ' MB':>11}" for column in COLUMNS)
    print(f"{'program':<16}{headings}{'riocc/C++':>12}{'CPython/riocc':>15}{memory}")
    figures: dict[str, dict] = {}
    problems: list[str] = []
    for name in options.names or PROGRAMS:
        row, found = bench(name, columns, options)
        print_row(name, row)
        problems += found
        figures[name] = {column: {key: value for key, value in asdict(measurement).items() if key != "output"}
                         for column, measurement in row.items() if measurement is not None}
    for problem in problems:
        print(problem)
    if options.small:
        failed = sum(any(problem.startswith(name) for problem in problems) for name in figures)
        print(f"{len(figures) - failed} passed, {failed} failed")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
