#!/usr/bin/env python3
"""Shows that run_tests.py fails where it must: every kind of difference, an unstable reference, a stale not_yet.txt."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from harness.reference import find_reference_python  # noqa: E402

HERE = Path(__file__).resolve().parent
REFUSED = json.dumps([{"code": "no_such_thing", "line": 2, "severity": "error"}])


@unittest.skipUnless(find_reference_python(), "needs CPython 3.13")
class RunTestsTest(unittest.TestCase):
    def setUp(self) -> None:
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory())).resolve()
        (self.root / "family").mkdir()

    def add(self, name: str, source: str) -> None:
        path = self.root / "family" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source)

    def run_tests(self, *options: str, **environment: str) -> tuple[int, str]:
        run = subprocess.run(
            [sys.executable, HERE / "run_tests.py", "--riocc", HERE / "harness" / "interpreting_riocc.py",
             "--programs", self.root, "--cache", self.root / "cache", *options],
            capture_output=True, text=True, env={**os.environ, **environment})
        return run.returncode, run.stdout + run.stderr

    def check(self, last_line: str, *options: str, **environment: str) -> str:
        status, output = self.run_tests(*options, **environment)
        self.assertEqual(output.splitlines()[-1], last_line, output)
        self.assertEqual(status, 0 if last_line.endswith(" 0 failed") else 1, output)
        return output

    def test_equal_behaviour_passes(self) -> None:
        self.add("hello.py", "print('hello')\n")
        self.add("fails.py", "print(1)\nraise ValueError('no')\n")
        self.check("2 passed, 0 failed")

    def test_each_kind_of_difference_fails(self) -> None:
        self.add("hello.py", "print('hello')\n")
        for fault in ("stdout", "stderr", "status", "refuse"):
            with self.subTest(fault):
                self.check("0 passed, 1 failed", FAULT=fault)

    def test_directives_reach_the_program(self) -> None:
        self.add("data.txt", "from the file")
        self.add("reads.py", "# stdin: one\n# stdin: two\n# args: 'a b' c\n# env: MOOD=good\n# files: data.txt\n"
                 "import os, sys\n"
                 "assert sys.stdin.read() == 'one\\ntwo\\n'\n"
                 "assert sys.argv[1:] == ['a b', 'c'] and os.environ['MOOD'] == 'good'\n"
                 "assert open('data.txt').read() == 'from the file'\n"
                 "print('done')\n")
        self.check("1 passed, 0 failed")
        self.assertIn('"status": 0', next((self.root / "cache").iterdir()).read_text())

    def test_folder_with_main_is_one_program(self) -> None:
        self.add("two_modules/main.py", "import other\n")
        self.add("two_modules/other.py", "print(__name__)\n")
        self.check("1 passed, 0 failed")

    def test_unstable_reference_fails(self) -> None:
        self.add("unstable.py", "print({'a', 'b', 'c', 'd', 'e', 'f'})\n")
        self.assertIn("depends on the hash seed", self.check("0 passed, 1 failed"))

    def test_refusal_names_diagnostic_and_line(self) -> None:
        self.add("wrong.py", "# refused: no_such_thing\nx = 1  # here\n")
        self.check("1 passed, 0 failed", FAULT="refuse", FAULT_DIAGNOSTICS=REFUSED)
        self.check("0 passed, 1 failed", FAULT="refuse", FAULT_DIAGNOSTICS="[]")
        self.check("0 passed, 1 failed", FAULT="refuse", FAULT_DIAGNOSTICS=REFUSED.replace("2", "3"))
        self.check("0 passed, 1 failed", FAULT="", FAULT_DIAGNOSTICS=REFUSED)

    def test_not_yet_listed_program_counts_as_not_run(self) -> None:
        self.add("hello.py", "print('hello')\n")
        (self.root / "not_yet.txt").write_text("[no greeting yet]\nfamily/hello\n")
        self.assertIn("not run: 1 (no greeting yet)", self.check("0 passed, 0 failed", FAULT="stdout"))
        self.check("0 passed, 1 failed")

    def test_shrink_takes_passing_programs_out(self) -> None:
        self.add("hello.py", "print('hello')\n")
        self.add("bye.py", "print('bye')\n")
        (self.root / "not_yet.txt").write_text("# Kept.\n[no greeting yet]\nfamily/hello\nfamily/bye\n")
        self.check("2 passed, 0 failed", "--shrink")
        self.assertEqual((self.root / "not_yet.txt").read_text(), "# Kept.\n")

    def test_departure_must_depart(self) -> None:
        self.add("same.py", "# rio: 1\nprint(1)\n")
        self.check("0 passed, 1 failed")
        self.add("same.py", "# rio: 1\n# rio: more\nprint(1)\n")
        self.check("1 passed, 0 failed", FAULT="stdout")


if __name__ == "__main__":
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(RunTestsTest)
    result = unittest.TextTestRunner(sys.stdout, verbosity=0).run(tests)
    failed = len(result.failures) + len(result.errors)
    if result.skipped:
        print(f"not run: {len(result.skipped)} (needs CPython 3.13)")
    print(f"{result.testsRun - failed - len(result.skipped)} passed, {failed} failed")
    sys.exit(1 if failed else 0)
