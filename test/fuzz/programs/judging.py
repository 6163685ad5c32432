"""Compares what riocc makes of one program with what CPython does, with the means of test/run."""

import json
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(REPOSITORY / "test" / "run"))

from harness import compiled, reference as asking  # noqa: E402
from harness.comparison import differences  # noqa: E402
from harness.compiled import CompileFailure, Compiler  # noqa: E402
from harness.execution import Outcome  # noqa: E402
from harness.programs import Program  # noqa: E402
from harness.reference import Reference, ReferenceFailure  # noqa: E402

CRASH_SIGNALS = range(-64, 0)
REFUSED = 1
SLOW_COMPILATION = 20  # seconds

# A random program ends soon or is of no use, under CPython as well as compiled.
compiled.RUN_TIME_LIMIT = 20
asking.TIME_LIMIT = 10


@dataclass(frozen=True)
class Verdict:
    """`kind` is one of: same, refused, unusable (CPython has no stable answer), and the finds below."""

    kind: str
    detail: str = ""

    @property
    def is_find(self) -> bool:
        return self.kind in FINDS


FINDS = ("difference", "compiler crash", "slow compilation", "program crash")


def make_compiler(riocc: Path, stress: bool) -> Compiler:
    """The compiler as its users run it, or without optimisation and with a collection at every allocation."""
    return Compiler(riocc.resolve(), options=["-O0"] if stress else [], gc_stress=stress)


def judge(path: Path, compiler: Compiler, reference: Reference) -> Verdict:
    program = Program(path.stem, path)
    try:
        expected = reference.ask(program)
    except ReferenceFailure as failure:
        return Verdict("unusable", str(failure).splitlines()[0])
    start = time.monotonic()
    try:
        actual = compiler.outcome(program)
    except CompileFailure as failure:
        return failed_build(program, compiler, str(failure), time.monotonic() - start)
    return compare(program, expected, actual)


def compare(program: Program, expected: Outcome, actual: Outcome) -> Verdict:
    if actual.status in CRASH_SIGNALS:
        return Verdict("program crash", f"signal {-actual.status}\n{actual.stderr.decode(errors='replace')}")
    found = differences(program, expected, actual)
    return Verdict("difference", "\n".join(found)) if found else Verdict("same")


def failed_build(program: Program, compiler: Compiler, report: str, seconds: float) -> Verdict:
    status = re.match(r"riocc build: status (-?\d+)", report)
    if status and int(status[1]) == REFUSED:
        return Verdict("refused", refusal(program, compiler))
    if status:
        return Verdict("compiler crash", report)
    if "the program took" in report or "still running" in report:
        return Verdict("difference", report)
    return Verdict("slow compilation" if seconds > SLOW_COMPILATION else "compiler crash", report)


def refusal(program: Program, compiler: Compiler) -> str:
    """The first diagnostic's name and message."""
    answer = subprocess.run([str(compiler.riocc), "check", program.path.name, "--format=json"], cwd=program.directory,
                            capture_output=True, stdin=subprocess.DEVNULL, timeout=SLOW_COMPILATION * 2)
    errors = [entry for entry in json.loads(answer.stdout or answer.stderr or b"[]") if entry["severity"] == "error"]
    if not errors:
        return "no diagnostic"
    return f"{errors[0]['code']}: {errors[0]['message']} (line {errors[0]['line']})"
