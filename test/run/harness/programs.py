"""Finds the programs of test/run and reads the directives in their leading comments.

A program is one `.py` file, or a folder with a `main.py` whose other files are its modules. Directives are comments of
the form `# name: value` before the first line of code:

  # stdin: TEXT          one line of standard input; may be repeated. Without it standard input is empty.
  # args: WORDS          command-line arguments, split as a shell does
  # env: NAME=VALUE      environment variables, split as a shell does
  # files: NAMES         files beside the program that are copied into the directory it runs in
  # stdout: closed|full  standard output is a pipe that nobody reads any more, or a device without room
  # interrupted: yes     Ctrl-C is pressed soon after the program's first line of output
  # gc-stress: N|skip    the collection interval under GC stress (1 unless given), or why not: the program is skipped
  # refused: NAME        riocc must refuse the program with the diagnostic of this name, on the line that ends in
                         `# here`, where there is one
  # rio: TEXT            (test/differs only) one line of the standard output that riocc's program gives; may be repeated
"""

import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path

DIRECTIVE = re.compile(r"#\s*([a-z-]+):(?: (.*))?$")
DIRECTIVE_NAMES = {"stdin", "args", "env", "files", "stdout", "interrupted", "gc-stress", "refused",
                   "rio"}
HERE = re.compile(r"#\s*here\s*$")


@dataclass
class Program:
    """One program with everything that decides how it is run."""

    name: str
    path: Path
    arguments: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)
    standard_input: bytes = b""
    files: list[Path] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)
    output: str = "kept"
    interrupted: bool = False
    gc_stress: int | None = 1
    refused: str | None = None
    refused_line: int | None = None
    rio_output: bytes | None = None

    @property
    def directory(self) -> Path:
        return self.path.parent

    def sources(self) -> list[Path]:
        """The program's files: one, or every module of its folder."""
        if self.path.name != "main.py":
            return [self.path]
        return sorted(self.directory.rglob("*.py"))


class DirectiveError(Exception):
    """A directive that no rule knows, or one with a bad value."""


def find_programs(root: Path) -> list[Program]:
    """All programs in the folders below `root`, ordered by name."""
    programs = []
    for folder in sorted(root.iterdir()):
        if folder.is_dir() and folder.name not in ("harness", "__pycache__"):
            programs += programs_in(folder, root)
    return programs


def programs_in(folder: Path, root: Path) -> list[Program]:
    if (folder / "main.py").exists():
        return [read_program(folder / "main.py", str(folder.relative_to(root)))]
    programs = []
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and entry.name != "__pycache__":
            programs += programs_in(entry, root)
        elif entry.suffix == ".py":
            programs.append(read_program(entry, str(entry.relative_to(root).with_suffix(""))))
    return programs


def read_program(path: Path, name: str) -> Program:
    program = Program(name, path)
    source = path.read_text(encoding="utf-8", errors="surrogateescape")
    for line in source.splitlines():
        if line and not line.startswith("#"):
            break
        match = DIRECTIVE.match(line)
        if match and match.group(1) in DIRECTIVE_NAMES:
            apply_directive(program, match.group(1), match.group(2) or "")
    if program.refused is not None:
        lines = [number for number, line in enumerate(source.splitlines(), 1) if HERE.search(line)]
        if len(lines) > 1:
            raise DirectiveError(f"{name}: more than one line ends in `# here`")
        program.refused_line = lines[0] if lines else None
    return program


def apply_directive(program: Program, directive: str, value: str) -> None:
    if directive == "stdin":
        program.standard_input += value.encode() + b"\n"
    elif directive == "args":
        program.arguments = shlex.split(value)
    elif directive == "env":
        program.environment.update(word.split("=", 1) for word in shlex.split(value))
    elif directive == "files":
        program.files = [program.directory / name for name in shlex.split(value)]
    elif directive == "stdout":
        program.output = value.strip()
    elif directive == "interrupted":
        program.interrupted = value.strip() == "yes"
    elif directive == "gc-stress":
        program.gc_stress = int(value) if value.isdigit() else None
    elif directive == "refused":
        program.refused = value.strip()
    elif directive == "rio":
        program.rio_output = (program.rio_output or b"") + value.encode() + b"\n"


def read_not_yet(path: Path) -> dict[str, str]:
    """Program name -> reason, from a file of `[reason]` headings, each followed by one program a line."""
    reasons: dict[str, str] = {}
    reason = ""
    for line in path.read_text().splitlines():
        line = line.split("#", 1)[0].strip()
        if line.startswith("[") and line.endswith("]"):
            reason = line[1:-1]
        elif line:
            if not reason:
                raise DirectiveError(f"{path.name}: `{line}` stands under no [reason]")
            reasons[line] = reason
    return reasons


def drop_from_not_yet(path: Path, names: set[str]) -> None:
    """Takes the lines of `names` out of the file, and each heading that is left with no program."""
    kept: list[str] = []
    heading: str | None = None
    for line in path.read_text().splitlines():
        stripped = line.split("#", 1)[0].strip()
        if stripped.startswith("["):
            heading = line
        elif not stripped:
            kept.append(line)
        elif stripped not in names:
            if heading is not None:
                kept.append(heading)
                heading = None
            kept.append(line)
    path.write_text("\n".join(kept) + "\n")
