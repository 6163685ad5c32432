#!/usr/bin/env python3
"""Runs the lit tests (test/lit.cfg.py names their folders) and reports as every suite does.

    run_lit.py --build build/release [--filter TEXT] [-j N]
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

LIT = Path("/usr/lib/llvm-22/bin/lit")
PASSED = {"PASS", "XFAIL", "FLAKYPASS"}
NOT_RUN = {"UNSUPPORTED", "SKIPPED", "EXCLUDED"}


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the lit tests.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--filter", default="", help="only tests whose path contains this")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, str(LIT), "-sv", f"-j{options.jobs}", "--output", str(report)]
        command += [f"--filter={re.escape(options.filter)}", "--allow-empty-runs", str(options.build / "test")]
        lit = subprocess.run(command)
        if not report.exists():
            return lit.returncode or 1
        tests = json.loads(report.read_text())["tests"]

    codes = collections.Counter(test["code"] for test in tests)
    unsupported = sum(codes[code] for code in NOT_RUN - {"EXCLUDED"})
    if unsupported:
        print(f"not run: {unsupported} (this machine lacks what they ask for)")
    passed = sum(codes[code] for code in PASSED)
    failed = len(tests) - passed - sum(codes[code] for code in NOT_RUN)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
