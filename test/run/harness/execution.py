"""Runs a program, the reference's or riocc's, under the circumstances that it asks for."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from harness.programs import Program

# Between a program's first line and Ctrl-C: enough for it to be where it waits or works.
TIME_TO_GET_GOING = 0.2


@dataclass
class Outcome:
    """What a run of a program showed. A negative status is the signal that ended it."""

    stdout: bytes
    stderr: bytes
    status: int
    outputs: dict[str, bytes] = field(default_factory=dict)


def clean_environment(extra: dict[str, str]) -> dict[str, str]:
    """The environment of every program, the reference's and riocc's: no PYTHON* variable, a UTF-8 locale."""
    return {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LANG": "C.UTF-8", **extra}


def execute(program: Program, command: list[str], environment: dict[str, str], time_limit: float) -> Outcome:
    """Runs `command` as `program` in an empty directory that holds only the program's files."""
    with tempfile.TemporaryDirectory(prefix="rio-run-") as scratch:
        for file in program.files:
            shutil.copy(file, scratch)
        options = {"cwd": scratch, "env": clean_environment({**environment, **program.environment}),
                   "stderr": subprocess.PIPE}
        run_it = run_interrupted if program.interrupted else run_to_the_end
        outcome = run_it(program, command + program.arguments, options, time_limit)
        outcome.outputs = {name: (Path(scratch) / name).read_bytes() for name in program.outputs
                           if (Path(scratch) / name).exists()}
    return outcome


def run_to_the_end(program: Program, command: list[str], options: dict, time_limit: float) -> Outcome:
    with open_output(program.output) as output:
        run = subprocess.run(command, input=program.standard_input, stdout=output, timeout=time_limit, **options)
    return Outcome(run.stdout or b"", run.stderr, run.returncode)


@contextlib.contextmanager
def open_output(kind: str):
    """What a program's standard output leads to."""
    if kind == "full":
        with open("/dev/full", "wb") as device:
            yield device
    elif kind == "closed":
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "wb") as pipe:
            yield pipe
    else:
        yield subprocess.PIPE


def run_interrupted(program: Program, command: list[str], options: dict, time_limit: float) -> Outcome:
    """Presses Ctrl-C soon after the program's first line. Its input stays open, so that it can wait for more."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **options) as process:
        process.stdin.write(program.standard_input)
        process.stdin.flush()
        first_line = process.stdout.readline()
        time.sleep(TIME_TO_GET_GOING)
        process.send_signal(signal.SIGINT)
        try:
            process.wait(time_limit)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        return Outcome(first_line + process.stdout.read(), process.stderr.read(), process.returncode)
