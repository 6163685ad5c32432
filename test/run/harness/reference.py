"""Asks CPython 3.13 what a program does.

Each program is run twice, with different hash seeds, and must answer the same. Answers are kept by the content of
everything they depend on, so that an unchanged program is never run again.
"""

import base64
import glob
import hashlib
import json
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from harness.execution import Outcome, clean_environment, execute
from harness.programs import Program

VERSION = "3.13"
HASH_SEEDS = ("0", "1")
TIME_LIMIT = 120
CACHE_FORMAT = 2
# What riocc says when it compiles, and no program of its own (departure 13).
WITHOUT_WARNINGS = ["-Wignore::DeprecationWarning", "-Wignore::SyntaxWarning"]


class ReferenceFailure(Exception):
    """CPython gave no usable answer for the program."""


def find_reference_python() -> str | None:
    """RIO_REFERENCE_PYTHON, a `python3.13` on PATH that really runs, or one of pyenv's."""
    candidates = [os.environ.get("RIO_REFERENCE_PYTHON"), shutil.which("python3.13")]
    candidates += sorted(glob.glob(os.path.expanduser("~/.pyenv/versions/3.13*/bin/python3.13")))
    for candidate in candidates:
        if candidate and runs_as_reference(candidate):
            return candidate
    return None


def runs_as_reference(executable: str) -> bool:
    try:
        answer = subprocess.run([executable, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
                                capture_output=True, env=clean_environment({}), timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and answer.stdout.strip() == VERSION.encode()


class Reference:
    """CPython's answers; `executable` is None where only the cache can answer. `prefix` is put before its command."""

    def __init__(self, executable: str | None, cache: Path, prefix: Sequence[str] = ()):
        self.executable = executable
        self.prefix = prefix
        self.cache = cache

    def outcome(self, program: Program) -> Outcome | None:
        """What CPython does with `program`; None where neither CPython nor the cache can say."""
        entry = self.cache / f"{content_hash(program)}.json"
        if entry.exists():
            return decode(json.loads(entry.read_text()))
        if self.executable is None:
            return None
        outcome = self.ask(program)
        self.cache.mkdir(parents=True, exist_ok=True)
        part = entry.with_suffix(f".{os.getpid()}.{os.urandom(4).hex()}")
        part.write_text(json.dumps(encode(outcome)))
        part.replace(entry)
        return outcome

    def ask(self, program: Program, seeds: Sequence[str] = HASH_SEEDS) -> Outcome:
        command = [*self.prefix, str(self.executable), "-B", *WITHOUT_WARNINGS, str(program.path)]
        outcomes = []
        for seed in seeds:
            try:
                outcomes.append(execute(program, command, {"PYTHONHASHSEED": seed}, TIME_LIMIT))
            except subprocess.TimeoutExpired:
                raise ReferenceFailure(f"CPython took more than {TIME_LIMIT} s") from None
        first = outcomes[0]
        if any(other.status == -signal.SIGXCPU for other in outcomes):
            raise ReferenceFailure("CPython takes too long")
        if any(other != first for other in outcomes):
            raise ReferenceFailure("CPython's result depends on the hash seed:\n" + "\n".join(map(str, outcomes)))
        if b"SyntaxError" in first.stderr:
            raise ReferenceFailure("CPython rejects the program:\n" + first.stderr.decode(errors="replace"))
        first.stdout = relative_paths(program, first.stdout)
        first.stderr = relative_paths(program, first.stderr)
        return first


def relative_paths(program: Program, report: bytes) -> bytes:
    """A traceback with the program's own folder taken off its paths."""
    return report.replace(b'File "' + str(program.directory).encode() + b"/", b'File "')


def content_hash(program: Program) -> str:
    """A digest of everything the program's result depends on."""
    digest = hashlib.sha256()

    def add(part: bytes) -> None:
        digest.update(len(part).to_bytes(8, "little") + part)

    add(f"{CACHE_FORMAT} {VERSION}".encode())
    for file in program.sources():
        add(str(file.relative_to(program.directory)).encode())
        add(file.read_bytes())
    for file in program.files:
        add(file.name.encode())
        add(file.read_bytes())
    add(json.dumps([program.arguments, program.environment, program.outputs]).encode())
    add(program.standard_input)
    return digest.hexdigest()


def encode(outcome: Outcome) -> dict[str, object]:
    def text(data: bytes) -> str:
        return base64.b64encode(data).decode()

    return {"stdout": text(outcome.stdout), "stderr": text(outcome.stderr), "status": outcome.status,
            "outputs": {name: text(data) for name, data in outcome.outputs.items()}}


def decode(entry: dict) -> Outcome:
    return Outcome(base64.b64decode(entry["stdout"]), base64.b64decode(entry["stderr"]), entry["status"],
                   {name: base64.b64decode(data) for name, data in entry["outputs"].items()})
