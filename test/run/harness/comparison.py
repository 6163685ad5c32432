"""Says where a compiled program's behaviour differs from the reference's."""

import difflib
import re

from harness.execution import Outcome
from harness.programs import Program
from harness.reference import relative_paths

# What the reference's own library, which is Python code, adds to a traceback.
LIBRARY_FRAME = re.compile(rb'^((?: *\| )?)  File "[^"]*/lib/python3\.\d+/[^"]*", line .*\n(?:\1    .*\n)*', re.MULTILINE)
MOST_DIFFERENCE_LINES = 60


def differences(program: Program, expected: Outcome, actual: Outcome) -> list[str]:
    """One entry for each of stdout, stderr, status and written files that is not the reference's; none when equal."""
    found = []
    if actual.stdout != expected.stdout:
        found.append(show("stdout", expected.stdout, actual.stdout))
    expected_report = LIBRARY_FRAME.sub(b"", expected.stderr)
    actual_report = relative_paths(program, actual.stderr)
    if actual_report != expected_report:
        found.append(show("stderr", expected_report, actual_report))
    if actual.status != expected.status:
        found.append(f"exit status {actual.status}, expected {expected.status}")
    for name in program.outputs:
        if actual.outputs.get(name) != expected.outputs.get(name):
            found.append(f"the file {name} differs")
    return found


def show(stream: str, expected: bytes, actual: bytes) -> str:
    lines = list(difflib.unified_diff(readable(expected), readable(actual), "CPython", "riocc", lineterm=""))
    if len(lines) > MOST_DIFFERENCE_LINES:
        lines = [*lines[:MOST_DIFFERENCE_LINES], f"… {len(lines) - MOST_DIFFERENCE_LINES} more lines"]
    return "\n".join([f"{stream} differs:", *lines])


def readable(data: bytes) -> list[str]:
    lines = data.decode("utf-8", "backslashreplace").split("\n")
    if lines[-1]:
        lines[-1] += "  (no newline at the end)"
    else:
        lines.pop()
    return lines
