"""Compares what riocc makes of one program with what CPython does, with the means of test/run."""

import json
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(REPOSITORY / "test" / "run"))

from harness import compiled, reference as asking  # noqa: E402
from harness.comparison import differences  # noqa: E402
from harness.compiled import CompileFailure, Compiler  # noqa: E402
from harness.execution import Outcome  # noqa: E402
from harness.programs import Program  # noqa: E402
from harness.reference import HASH_SEEDS, Reference, ReferenceFailure, find_reference_python  # noqa: E402

CRASH_SIGNALS = range(-64, 0)
REFUSED = 1
SLOW_COMPILATION = 20  # seconds of CPU time
SLOW_PROGRAM = 10  # seconds of CPU time: a random program ends soon

# Limits of time as it passes are for a machine that stands still; a busy one only makes everything slow.
compiled.BUILD_TIME_LIMIT = compiled.RUN_TIME_LIMIT = compiled.STRESS_TIME_LIMIT = asking.TIME_LIMIT = 1800


@dataclass(frozen=True)
class Verdict:
    """`kind` is one of: same, refused, unusable (CPython has no stable answer), and the finds below."""

    kind: str
    detail: str = ""

    @property
    def is_find(self) -> bool:
        return self.kind in FINDS


FINDS = ("difference", "compiler crash", "slow compilation", "program crash")
FAILED_BUILDS = ("compiler crash", "slow compilation", "refused")


class LimitedCompiler(Compiler):
    """A compiler that is ended when it has worked for too long."""

    def call(self, arguments: list[str], program: Program) -> subprocess.CompletedProcess:
        return subprocess.run([*limited(SLOW_COMPILATION), str(self.riocc), *arguments], cwd=program.directory,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=compiled.BUILD_TIME_LIMIT)


def limited(seconds: int) -> list[str]:
    # The second limit is the one that kills without a word.
    return ["prlimit", f"--cpu={seconds}:{seconds + 5}"]


def make_compiler(riocc: Path, stress: bool, options: tuple[str, ...] = ()) -> Compiler:
    """The compiler as its users run it, or without optimisation and with a collection at every allocation."""
    chosen = [*options, *(["-O0"] if stress and "-O0" not in options else [])]
    return LimitedCompiler(riocc.resolve(), chosen, limited(SLOW_PROGRAM), stress)


def make_reference(cache: Path) -> Reference:
    return Reference(find_reference_python(), cache, limited(SLOW_PROGRAM))


def judge(path: Path, compiler: Compiler, reference: Reference, expected: Outcome | None = None) -> Verdict:
    """`expected` is what CPython does, where that is known already."""
    program = Program(path.stem, path)
    try:
        known = expected or reference.ask(program, HASH_SEEDS[:1])
        verdict = compare(program, compiler, known, compiler.outcome(program))
        if verdict.is_find and expected is None:
            reference.ask(program)  # under another hash seed too: only now does it matter
        return verdict
    except ReferenceFailure as failure:
        return Verdict("unusable", str(failure).splitlines()[0])
    except CompileFailure as failure:
        return failed_build(program, compiler, str(failure))


def compare(program: Program, compiler: Compiler, expected: Outcome, actual: Outcome) -> Verdict:
    if actual.status == -signal.SIGXCPU:  # where every allocation collects, that says nothing
        return Verdict("unusable" if compiler.gc_stress else "difference", "the program takes too long")
    if actual.status in CRASH_SIGNALS:
        return Verdict("program crash", f"signal {-actual.status}\n{actual.stderr.decode(errors='replace')}")
    found = differences(program, expected, actual)
    return Verdict("difference", "\n".join(found)) if found else Verdict("same")


def failed_build(program: Program, compiler: Compiler, report: str) -> Verdict:
    status = re.match(r"riocc build: status (-?\d+)", report)
    if status and int(status[1]) == REFUSED:
        return Verdict("refused", refusal(program, compiler))
    if status and int(status[1]) == -signal.SIGXCPU:
        return Verdict("slow compilation", f"more than {SLOW_COMPILATION} s")
    return Verdict("compiler crash", report)


def refusal(program: Program, compiler: Compiler) -> str:
    """The first diagnostic's name and message."""
    answer = compiler.call(["check", program.path.name, "--format=json"], program)
    errors = [entry for entry in json.loads(answer.stdout or answer.stderr or b"[]") if entry["severity"] == "error"]
    if not errors:
        return "no diagnostic"
    return f"{errors[0]['code']}: {errors[0]['message']} (line {errors[0]['line']})"
