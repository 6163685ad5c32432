"""Compares the first error of wrong programs with CPython 3.13's: class, line, column and message.

    python3 test/syntax/error_test.py --tool build/dev/bin/rio-syntax [--count N] [--seed S]

Each is what `compile` refuses. The programs are stretches of the reference's standard library with a token or two deleted, doubled, swapped or
replaced. A program that one of the two accepts and the other refuses counts as different. CPython gives some errors
no column (offset 0); there ours is the first. Not run, and said so, where no CPython 3.13 is installed.
"""

import argparse
import io
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import tokenize

from ast_test import clean_environment, find_reference, library_files

REFERENCE_PROGRAM = r"""
import json, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)
for source in json.load(sys.stdin):
    try:
        compile(source.encode("utf-8"), "program", "exec", dont_inherit=True)
        print("null")
    except SyntaxError as error:
        print(json.dumps([type(error).__name__, error.lineno, max(error.offset or 1, 1), error.msg]))
    except (MemoryError, RecursionError, ValueError) as error:
        print(json.dumps([type(error).__name__, 0, 0, str(error)]))
"""

WORDS = ("if else elif for in while def class return yield lambda not and or is try except finally with as import from "
         "del pass raise assert await async global nonlocal None True match case type _ print x y f a.b 1 2.5 'text' "
         "b'x' f'{x}' f'{x!r:>{y}}' ( ) [ ] { } , : ; . ... -> := = == != < > + - * ** / // % @ & | ^ ~ << += -= ! $ ? "
         "*x **y x=1 (x) [x] {x} {x:y} (x,y) x,y a[1] f(x) x:int").split(" ")
PIECE = re.compile(r"\s+|\w+|'[^'\n]*'|\"[^\"\n]*\"|[-+*/%@&|^=<>!:]=?|.", re.S)


def pick_program(files: list[pathlib.Path], random_source: random.Random) -> str:
    """Some lines of a file from one that is not indented to the next."""
    while True:
        lines = random_source.choice(files).read_text("utf-8", "replace").splitlines(keepends=True)
        starts = [i for i, line in enumerate(lines) if line[:1].strip() and line[0] not in "#)]}\"'"]
        if len(starts) < 2:
            continue
        start = random_source.choice(starts[:-1])
        text = "".join(lines[start : start + random_source.randint(1, 25)])
        if text.strip() and "\0" not in text and "\N{REPLACEMENT CHARACTER}" not in text and "coding" not in text:
            return text


def mutate(text: str, random_source: random.Random) -> str:
    pieces = PIECE.findall(text)
    for _ in range(random_source.choice((1, 1, 1, 2))):
        if not pieces:
            break
        place = random_source.randrange(len(pieces))
        match random_source.randrange(6):
            case 0:
                del pieces[place]
            case 1:
                pieces.insert(place, pieces[place])
            case 2:
                other = random_source.randrange(len(pieces))
                pieces[place], pieces[other] = pieces[other], pieces[place]
            case 3:
                pieces[place] = random_source.choice(WORDS)
            case 4:
                pieces.insert(place, " " + random_source.choice(WORDS) + " ")
            case 5:
                pieces[place] = random_source.choice((" ", "\n", "\t", "\n    ", "", "\\", "\\\n", "'", '"', '"""', "#"))
    return "".join(pieces)


def our_errors(tool: str, programs: list[str], folder: pathlib.Path) -> list[list | None]:
    paths = [folder / f"{number}.py" for number in range(len(programs))]
    for path, program in zip(paths, programs):
        path.write_bytes(program.encode())
    found: dict[str, list] = {}
    for start in range(0, len(paths), 500):
        part = list(map(str, paths[start : start + 500]))
        result = subprocess.run([tool, "--check-raw", *part], capture_output=True, text=True, errors="replace")
        if result.returncode not in (0, 1):
            sys.exit(f"{tool} ended with {result.returncode} on one of {part[0]} to {part[-1]}: {result.stderr[-500:]}")
        for row in result.stdout.split("\n"):
            if "\t" not in row:
                continue
            path, line, column, _, _, kind, message = row.split("\t", 6)
            if path not in found:
                lines = re.split("\r\n|\r|\n", programs[int(pathlib.Path(path).stem)])
                text = lines[int(line) - 1].encode() if int(line) <= len(lines) else b""
                before = text[: int(column) - 1].decode("utf-8", "replace")
                found[path] = [kind, int(line), len(before) + 1 + max(0, int(column) - 1 - len(text)), message]
    return [found.get(str(path)) for path in paths]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the rio-syntax executable")
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=20, help="how many differences to print")
    options = parser.parse_args()
    reference = find_reference()
    if reference is None:
        print(f"not run: {options.count} wrong programs, for want of CPython 3.13")
        print("0 passed, 0 failed")
        return 0
    random_source = random.Random(options.seed)
    files = [file for file in library_files(reference) if "tokenizedata" not in file.parts]
    programs = [mutate(pick_program(files, random_source), random_source) for _ in range(options.count)]
    output = subprocess.run([reference, "-c", REFERENCE_PROGRAM], input=json.dumps(programs), capture_output=True,
                            text=True, env=clean_environment(), check=True).stdout
    expected = list(map(json.loads, output.splitlines()))
    with tempfile.TemporaryDirectory() as folder:
        actual = our_errors(options.tool, programs, pathlib.Path(folder))
    differences = [row for row in zip(programs, expected, actual) if row[1] != row[2]]
    for program, theirs, ours in differences[: options.show]:
        print(f"----\n{program}\n  CPython: {theirs}\n  ours:    {ours}")
    refused = sum(error is not None for error in expected)
    print(f"compared {len(programs)} ({refused} refused by CPython), differ {len(differences)}")
    print(f"{len(programs) - len(differences)} passed, {len(differences)} failed")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
