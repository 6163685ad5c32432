#!/usr/bin/env python3
"""Prints a random typed program.

    generate.py --seed N

The same seed gives the same program everywhere. Each program ends, prints the same in every run of CPython, and uses
what docs/language.md says is accepted; run_programs.py compares what riocc makes of many of them.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from generator.program import generate  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description="Prints a random typed program.")
    parser.add_argument("--seed", type=int, required=True)
    print(generate(parser.parse_args().seed), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
