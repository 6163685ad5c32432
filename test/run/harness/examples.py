"""Reads examples.toml: how the programs of docs/examples, which carry no directives, are run as tests."""

import shlex
import tomllib
from pathlib import Path

from harness.programs import Program


def read_examples(table: Path, repository: Path) -> list[Program]:
    examples = repository / "docs" / "examples"
    programs = []
    for row in tomllib.loads(table.read_text())["example"]:
        path = examples / row["program"]
        name = path.parent.name if path.name == "main.py" else path.stem
        program = Program(f"examples/{name}", path, arguments=shlex.split(row.get("args", "")))
        program.files = [examples / name for name in row.get("files", [])]
        program.outputs = row.get("outputs", [])
        program.gc_stress = row.get("gc_stress", 1)
        if "stdin" in row:
            program.standard_input = (examples / row["stdin"]).read_bytes()
        if "case" in row:
            program.name += "_" + row["case"]
        programs.append(program)
    return programs
