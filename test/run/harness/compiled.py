"""Compiles a program with riocc and runs the result."""

import json
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from harness.execution import Outcome, execute
from harness.programs import Program

BUILD_TIME_LIMIT = 120
RUN_TIME_LIMIT = 60
STRESS_TIME_LIMIT = 8
STRESS_GROWTH = 10
STRESS_LIMIT = 10_000_000


class CompileFailure(Exception):
    """riocc refused or failed where it should have compiled, or the other way round."""


@dataclass
class Compiler:
    """How programs are compiled and run in this pass over the tests."""

    riocc: Path
    options: list[str] = field(default_factory=list)
    launcher: list[str] = field(default_factory=list)
    gc_stress: bool = False
    environment: dict[str, str] = field(default_factory=dict)

    def outcome(self, program: Program) -> Outcome:
        """Compiles `program` and runs it."""
        with tempfile.TemporaryDirectory(prefix="rio-build-") as folder:
            executable = Path(folder) / "program"
            self.build(program, executable)
            command = [*self.launcher, str(executable)]
            if self.gc_stress:
                return self.run_under_stress(program, command)
            try:
                return execute(program, command, self.environment, RUN_TIME_LIMIT)
            except subprocess.TimeoutExpired:
                raise CompileFailure(f"the program took more than {RUN_TIME_LIMIT} s") from None

    def build(self, program: Program, executable: Path) -> None:
        answer = self.call(["build", program.path.name, "-o", str(executable), *self.options], program)
        if answer.returncode != 0:
            raise CompileFailure(f"riocc build: status {answer.returncode}\n{text(answer.stdout + answer.stderr)}")
        if not executable.exists():
            raise CompileFailure("riocc build: status 0, but no program was written")

    def run_under_stress(self, program: Program, command: list[str]) -> Outcome:
        """Collects at every Nth allocation, with the smallest N for which the program ends in good time."""
        interval = program.gc_stress or 1
        while interval <= STRESS_LIMIT:
            environment = {**self.environment, "RIO_GC_STRESS": str(interval)}
            try:
                return execute(program, command, environment, STRESS_TIME_LIMIT)
            except subprocess.TimeoutExpired:
                interval *= STRESS_GROWTH
        raise CompileFailure(f"still running after {STRESS_TIME_LIMIT} s with RIO_GC_STRESS={interval // STRESS_GROWTH}")

    def check_refusal(self, program: Program) -> None:
        """Makes sure that riocc refuses `program` with the diagnostic it names, and leaves no file behind."""
        answer = self.call(["check", program.path.name, "--format=json"], program)
        if answer.returncode != 1:
            raise CompileFailure(f"riocc check: status {answer.returncode}, not 1\n{text(answer.stdout + answer.stderr)}")
        diagnostics = json.loads(answer.stdout or answer.stderr)
        errors = [(entry["code"], entry["line"]) for entry in diagnostics if entry["severity"] == "error"]
        wanted = program.refused
        if not any(code == wanted and program.refused_line in (None, line) for code, line in errors):
            place = f" on line {program.refused_line}" if program.refused_line else ""
            raise CompileFailure(f"expected `{wanted}`{place}, but riocc reported {errors}\n{json.dumps(diagnostics, indent=1)}")
        with tempfile.TemporaryDirectory(prefix="rio-build-") as folder:
            answer = self.call(["build", program.path.name, "-o", str(Path(folder) / "program"), *self.options], program)
            left_behind = sorted(entry.name for entry in Path(folder).iterdir())
        if answer.returncode != 1 or left_behind:
            raise CompileFailure(f"riocc build: status {answer.returncode}, files left behind: {left_behind}")

    def call(self, arguments: list[str], program: Program) -> subprocess.CompletedProcess:
        try:
            return subprocess.run([str(self.riocc), *arguments], cwd=program.directory, capture_output=True,
                                  stdin=subprocess.DEVNULL, timeout=BUILD_TIME_LIMIT)
        except subprocess.TimeoutExpired:
            raise CompileFailure(f"riocc {arguments[0]} took more than {BUILD_TIME_LIMIT} s") from None


def text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
