"""The lit tests: one folder per phase, each test a small input whose RUN lines check what the test is about.

Tools come from the build and from LLVM's own folder; a test names them plainly (riocc, rio-opt, FileCheck, not).
`%exits N COMMAND` expects exit status N; `%survives COMMAND` one of 0 and, with a diagnostic, 1.
"""

import os
import shutil
import subprocess
from pathlib import Path

import lit.formats

FOLDERS = {"cimport", "dialect", "diagnostics", "driver", "irgen", "limits", "lowering", "optimized", "sema", "transforms"}

config.name = "Rio"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".ll", ".mlir", ".py", ".test"]
config.test_source_root = str(Path(__file__).parent)
config.test_exec_root = config.rio_build + "/test"
# Whatever else lies in test/ has a runner of its own; Inputs/ holds what tests read.
config.excludes = {entry for entry in os.listdir(config.test_source_root) if entry not in FOLDERS} | {"Inputs"}

config.environment["PATH"] = os.pathsep.join([config.rio_build + "/bin", config.rio_llvm_tools, os.environ["PATH"]])
config.environment["FILECHECK_OPTS"] = "--dump-input-filter=error"
config.substitutions.append(("%exits", f"sh {config.test_source_root}/exits.sh"))
config.substitutions.append(("%survives", f"sh {config.test_source_root}/survives.sh"))


def reference_python():
    """CPython 3.13, found as docs/debugging.md says; None where there is none."""
    candidates = [os.environ.get("RIO_REFERENCE_PYTHON"), shutil.which("python3.13")]
    candidates += sorted(Path.home().glob(".pyenv/versions/3.13*/bin/python3.13"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for candidate in filter(None, candidates):
        run = subprocess.run([str(candidate), "--version"], capture_output=True, text=True, env=environment)
        if run.returncode == 0 and run.stdout.startswith("Python 3.13"):
            return str(candidate)
    return None


if python := reference_python():
    config.available_features.add("cpython-3.13")
    config.substitutions.append(("%python", f"env -u PYTHONUNBUFFERED {python}"))
if shutil.which("qemu-aarch64-static") and os.path.isdir("/usr/aarch64-linux-gnu/lib"):
    config.available_features.add("aarch64-run")
if shutil.which("gdb"):
    config.available_features.add("gdb")
if os.geteuid() == 0:
    config.available_features.add("root")
