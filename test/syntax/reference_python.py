"""Where CPython 3.13, the reference, is on this machine."""
import os
import pathlib
import shutil
import subprocess


def is_reference(candidate):
    """Whether `candidate` runs and is CPython 3.13; a pyenv shim on PATH may exist without running."""
    question = "import sys; print(sys.implementation.name, *sys.version_info[:2])"
    try:
        run = subprocess.run([candidate, "-I", "-c", question], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0 and run.stdout.split() == ["cpython", "3", "13"]


def find_reference_python():
    """The path of a CPython 3.13 that runs, or None."""
    candidates = [os.environ.get("RIO_REFERENCE_PYTHON"), shutil.which("python3.13")]
    candidates += map(str, sorted(pathlib.Path.home().glob(".pyenv/versions/3.13*/bin/python3.13")))
    return next((candidate for candidate in candidates if candidate and is_reference(candidate)), None)
