#!/usr/bin/env python3
"""Runs the fuzz targets for a while, from the programs of the tests, and reports as every suite does.

    run_fuzz.py --build build/fuzz [--seconds N]

What a target finds is left in build/fuzz/findings; it belongs into test/syntax or test/limits, mended.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TARGETS = ["fuzz-syntax"]
SEEDS = [REPOSITORY / "test" / "syntax", REPOSITORY / "test" / "run"]


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the fuzz targets.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--seconds", type=int, default=120)
    options = parser.parse_args()
    findings = options.build / "findings"
    findings.mkdir(exist_ok=True)
    failed = 0
    for target in TARGETS:
        with tempfile.TemporaryDirectory() as discovered:
            command = [options.build / "bin" / target, f"-max_total_time={options.seconds}", "-max_len=4096",
                       "-timeout=20", "-rss_limit_mb=4096", f"-artifact_prefix={findings}/", "-verbosity=0",
                       discovered, *SEEDS]
            failed += subprocess.run(command).returncode != 0
    print(f"{len(TARGETS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
