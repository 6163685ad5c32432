#!/usr/bin/env python3
"""A stand-in for riocc whose programs run under CPython: it shows that a difference reported by run_tests.py lies in
riocc and not in the tests. `run_tests.py --riocc test/run/harness/interpreting_riocc.py` passes every program that
riocc need not refuse. `run_tests_test.py` breaks it on purpose through FAULT.
"""

import os
import shlex
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from harness.reference import find_reference_python  # noqa: E402


def main(arguments: list[str]) -> int:
    if arguments[0] == "check":
        print(os.environ.get("FAULT_DIAGNOSTICS", "[]"))
        return 1
    source = Path(arguments[1]).resolve()
    output = Path(arguments[arguments.index("-o") + 1])
    if os.environ.get("FAULT") == "refuse":
        print("error: refused", file=sys.stderr)
        return 1
    lines = ["#!/bin/sh", f'{find_reference_python()} -B {shlex.quote(str(source))} "$@"', "status=$?"]
    lines += {"stdout": ["echo more"], "stderr": ["echo more >&2"], "status": ["status=7"]}.get(
        os.environ.get("FAULT", ""), [])
    output.write_text("\n".join([*lines, "exit $status"]) + "\n")
    output.chmod(0o755)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
