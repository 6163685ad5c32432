"""Compares the trees of rio-syntax with CPython 3.13's.

    python3 test/syntax/ast_test.py --tool build/dev/bin/rio-syntax [PATH...]

Without paths: every .py file of the reference's standard library, site-packages excluded, and the corpus beside this
file. What is compared is the SHA-256 of `ast.dump(ast.parse(bytes), include_attributes=True, indent=1)`, kept under
build/ by the content of the file, since CPython is slow at it. Where no CPython 3.13 is installed, the corpus alone is
compared with the digests in corpus.sha256, which `--update` writes. Prints `compared N, differ M`; the exit status is 1
where any differ.
"""

import argparse
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CORPUS = HERE / "corpus"
DIGESTS = HERE / "corpus.sha256"
CACHE = ROOT / "build" / "ast-reference"
BATCH = 40

REFERENCE_PROGRAM = r"""
import ast, hashlib, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)
for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        print("refused", flush=True)
        continue
    dump = ast.dump(tree, include_attributes=True, indent=1)
    print(hashlib.sha256(dump.encode()).hexdigest(), flush=True)
"""


def clean_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def find_reference() -> str | None:
    """CPython 3.13: RIO_REFERENCE_PYTHON, a python3.13 on PATH that runs, or one of pyenv's."""
    candidates = [os.environ.get("RIO_REFERENCE_PYTHON"), shutil.which("python3.13")]
    candidates += sorted(map(str, pathlib.Path.home().glob(".pyenv/versions/3.13*/bin/python3.13")))
    check = "import sys; sys.exit(sys.version_info[:2] != (3, 13))"
    for candidate in filter(None, candidates):
        try:
            if subprocess.run([candidate, "-c", check], env=clean_environment(), capture_output=True).returncode == 0:
                return candidate
        except OSError:
            continue
    return None


def library_files(reference: str) -> list[pathlib.Path]:
    code = "import sysconfig; print(sysconfig.get_path('stdlib'))"
    folder = subprocess.run([reference, "-c", code], env=clean_environment(), capture_output=True, text=True, check=True)
    files = pathlib.Path(folder.stdout.strip()).rglob("*.py")
    return sorted(file for file in files if "site-packages" not in file.parts)


def run_batches(command: list[str], files: list[pathlib.Path]) -> list[str]:
    """One line of output a file, from as many processes as there are cores, two at most."""
    pending = [files[i : i + BATCH] for i in range(0, len(files), BATCH)]
    lines: dict[pathlib.Path, str] = {}
    running: list[tuple[subprocess.Popen, list[pathlib.Path]]] = []
    while pending or running:
        while pending and len(running) < min(2, os.cpu_count() or 1):
            batch = pending.pop(0)
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=clean_environment(),
                                       text=True)
            process.stdin.write("".join(f"{file}\n" for file in batch))
            process.stdin.close()
            running.append((process, batch))
        process, batch = running.pop(0)
        output = process.stdout.read().splitlines()
        if process.wait() != 0 or len(output) != len(batch):
            sys.exit(f"{command[0]} failed with status {process.returncode} at {batch[len(output):][:1]}")
        lines.update(zip(batch, output))
    return [lines[file] for file in files]


def content_digest(file: pathlib.Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def reference_digests(reference: str, files: list[pathlib.Path]) -> list[str]:
    CACHE.mkdir(parents=True, exist_ok=True)
    cached = {file: CACHE / content_digest(file) for file in files}
    missing = [file for file in files if not cached[file].exists()]
    for start in range(0, len(missing), 4 * BATCH):
        part = missing[start : start + 4 * BATCH]
        for file, digest in zip(part, run_batches([reference, "-c", REFERENCE_PROGRAM], part)):
            cached[file].write_text(digest)
    return [cached[file].read_text() for file in files]


def kept_digests() -> dict[str, str]:
    rows = (line.split() for line in DIGESTS.read_text().splitlines())
    return {name: digest for digest, name in rows}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the rio-syntax executable")
    parser.add_argument("--update", action="store_true", help="write corpus.sha256 anew")
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    options = parser.parse_args()

    reference = find_reference()
    corpus = sorted(CORPUS.glob("*.py"))
    if options.update:
        if reference is None:
            sys.exit("CPython 3.13 is needed to write the digests")
        digests = reference_digests(reference, corpus)
        DIGESTS.write_text("".join(f"{digest}  {file.name}\n" for file, digest in zip(corpus, digests)))
    if reference:
        files = options.paths or library_files(reference) + corpus
        expected = reference_digests(reference, files)
    else:
        print("not run: the library of CPython 3.13 (it is not here; the corpus is compared with the digests kept of it)")
        files = corpus
        kept = kept_digests()
        expected = [kept.get(file.name, "no digest is kept") for file in files]

    actual = run_batches([options.tool, "--ast-digests", "-"], files)
    compared = differ = refused = 0
    for file, ours, theirs in zip(files, actual, expected):
        if theirs == "refused":
            refused += 1
            if not ours.startswith("refused"):
                print(f"differs: {file}: CPython refuses it")
                differ += 1
            continue
        compared += 1
        if ours != theirs:
            reason = re.sub(r"^refused ", "refused: ", ours) if ours.startswith("refused") else "another tree"
            print(f"differs: {file}: {reason}")
            differ += 1
    print(f"compared {compared}, differ {differ} (CPython itself refuses {refused})")
    print(f"{compared + refused - differ} passed, {differ} failed")
    return 1 if differ or compared == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
