#!/usr/bin/env python3
"""Makes wrong programs at random and compares what rio-syntax and CPython 3.13 say about them. For development: what it
finds goes into rejected/ by hand.

    mutate.py RIO_SYNTAX [--seed N] [--count N]

Each program is one of corpus/ (a few lines of it) or rejected/ with some tokens removed, doubled, swapped, replaced or
added.
"""
import argparse
import pathlib
import random
import re
import sys
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from reference_python import find_reference_python
from reject_test import FOLDER, Family, agrees, ask_reference, run_tool

TOKEN = re.compile(r"""\s+|[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|\*\*=?|//=?|>>=?|<<=?|->|:=|[-+*/%&|^=<>!]=|\.\.\.|.""",
                   re.DOTALL)
COMMON = """( ) [ ] { } : , = . ; * ** := for in if else lambda not async await yield from import as match case print def class
with try except finally return f"{x}" """.split() + ["\n", "\n    ", " "]
LONGEST = 400


@dataclass
class Program:
    text: str

    def program(self):
        return self.text.encode()

    def place(self):
        return repr(self.text)


def read_bases():
    """The programs to start from; only short ones, so that what is found is easy to read."""
    bases = []
    for path in sorted(FOLDER.glob("*.txt")):
        family = Family(path)
        if not family.holds_expressions:
            bases += [entry.body for entry in family.entries if len(entry.body) < LONGEST]
    for path in sorted((HERE / "corpus").glob("*.py")):
        paragraphs = re.split(r"\n\n+(?=\S)", path.read_bytes().decode("utf-8", "ignore"))
        bases += [text + "\n" for text in paragraphs if len(text) < LONGEST]
    return bases


def mutate(base, pool, chance):
    tokens = TOKEN.findall(base)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        if not tokens:
            break
        place, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
        what = chance.random()
        if what < 0.3:
            del tokens[place]
        elif what < 0.6:
            tokens.insert(place, chance.choice(pool) + chance.choice(("", " ")))
        elif what < 0.8:
            tokens[place] = chance.choice(pool)
        elif what < 0.9:
            tokens[place], tokens[other] = tokens[other], tokens[place]
        else:
            tokens.insert(place, tokens[place])
    return "".join(tokens)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", metavar="RIO_SYNTAX")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=4000)
    options = parser.parse_args()
    python = find_reference_python()
    if not python:
        sys.exit("this needs CPython 3.13")
    chance = random.Random(options.seed)
    bases = read_bases()
    pool = sorted({token for base in bases for token in TOKEN.findall(base) if token.strip()}) + COMMON * 3
    texts = sorted({mutate(chance.choice(bases), pool, chance) for _ in range(options.count)}, key=lambda t: (len(t), t))
    programs = [Program(text) for text in texts if "\0" not in text]
    differ = 0
    for program, theirs, ours in zip(programs, ask_reference(python, programs), run_tool(options.tool, programs)):
        if theirs == ours or (theirs is None and ours == "ok") or (theirs and agrees(ours, theirs)):
            continue
        differ += 1
        print(f"{program.text}\n  CPython: {theirs or 'ok'}\n  here:    {ours}\n")
    print(f"{len(programs)} programs, {differ} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
