#!/usr/bin/env python3
"""Shows that random programs find mistakes: plants each one of planted.toml in a copy of the compiler.

    planted.py --build build/release [--filter TEXT] [--count N] [--seed S]

A mistake in the standard library needs a copy of that alone; for one in C++ the changed file is compiled and linked before
the archive that holds the right one. Nothing is written into the build folder or the source tree. Each mistake must be
found within N programs. The last line is `N passed, M failed`; status 1 if M is not 0.
"""

import argparse
import json
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from judging import REPOSITORY, judge, make_compiler, make_reference  # noqa: E402


class PlantingFailed(Exception):
    """The mistake does not fit the sources any more, or does not compile."""


def planted_text(mistake: dict[str, str]) -> str:
    text = (REPOSITORY / mistake["file"]).read_text(encoding="utf-8")
    if text.count(mistake["old"]) != 1:
        raise PlantingFailed(f"`old` stands {text.count(mistake['old'])} times in {mistake['file']}")
    return text.replace(mistake["old"], mistake["new"])


def plant(mistake: dict[str, str], build: Path, folder: Path) -> Path:
    """A compiler with the mistake, laid out in `folder` as in a build folder."""
    library = folder / "lib" / "rio"
    library.mkdir(parents=True)
    (folder / "bin").mkdir()
    for entry in (build / "lib" / "rio").iterdir():
        if entry.name != "stdlib":
            (library / entry.name).symlink_to(entry)
    shutil.copytree(REPOSITORY / "stdlib", library / "stdlib")
    riocc = folder / "bin" / "riocc"
    if mistake["file"].startswith("stdlib/"):
        (library / mistake["file"]).write_text(planted_text(mistake), encoding="utf-8")
        shutil.copy(build / "bin" / "riocc", riocc)
    else:
        link(build, riocc, compile_planted(mistake, build, folder))
    return riocc


def compile_planted(mistake: dict[str, str], build: Path, folder: Path) -> Path:
    source, target = folder / Path(mistake["file"]).name, folder / "planted.o"
    source.write_text(planted_text(mistake), encoding="utf-8")
    original = str(REPOSITORY / mistake["file"])
    commands = json.loads((build / "compile_commands.json").read_text())
    command = shlex.split(next(entry["command"] for entry in commands if entry["file"] == original))
    command[command.index("-o") + 1] = str(target)
    run_tool([str(source) if word == original else word for word in command], build)
    return target


def link(build: Path, riocc: Path, planted: Path) -> None:
    """The linker takes from an archive only what is still missing: not the member that `planted` stands for."""
    query = ["ninja", "-C", str(build), "-t", "commands", "bin/riocc"]
    answer = subprocess.run(query, capture_output=True, text=True, check=True)
    steps = answer.stdout.strip().splitlines()[-1].split(" && ")
    command = shlex.split(next(step for step in steps if "-o bin/riocc" in step))
    place = command.index("-o")
    run_tool([*command[:place], "-o", str(riocc), str(planted), *command[place + 2:]], build)


def run_tool(command: list[str], build: Path) -> None:
    answer = subprocess.run(command, cwd=build, capture_output=True, text=True)
    if answer.returncode != 0:
        raise PlantingFailed(answer.stderr)


def is_found(mistake: dict[str, str], riocc: Path, folder: Path, options: argparse.Namespace) -> tuple[bool, str]:
    """Whether a program is compiled wrong by the compiler with the mistake, and right by the one without."""
    seed, end = options.seed, options.seed + options.count
    report = ""
    while seed < end:
        finds, answer = next_finds(mistake, riocc, folder / f"finds_{seed}", seed, end - seed, options.jobs)
        for find in finds:
            compiler = make_compiler(options.build / "bin" / "riocc", find.stem.endswith("_stress"), flags_for(mistake))
            if judge(find, compiler, make_reference(folder)).kind == "same":
                kind = find.with_suffix(".txt").read_text(errors="replace").splitlines()[0]
                return True, f"{kind}: {find.name}"
        report += answer
        if not finds:
            break
        seed = max(int(find.stem.split("_")[1]) for find in finds) + 1  # those were mistakes that nobody planted
    return False, report


def flags_for(mistake: dict[str, str]) -> tuple[str, ...]:
    """Without optimisation: four times as many programs."""
    return () if mistake.get("optimized") else ("-O0",)


def next_finds(mistake: dict[str, str], riocc: Path, kept: Path, seed: int, count: int, jobs: int) -> tuple[list[Path], str]:
    command = [sys.executable, "-B", str(HERE / "run_programs.py"), "--riocc", str(riocc), "--first", "-j", str(jobs),
               "--count", str(count), "--seed", str(seed), "--finds", str(kept)]
    answer = subprocess.run([*command, *(f"--option={flag}" for flag in flags_for(mistake))], capture_output=True, text=True)
    return [find for find in sorted(kept.glob("seed_*.py")) if find.with_suffix(".txt").exists()], answer.stdout + answer.stderr


def main() -> int:
    parser = argparse.ArgumentParser(description="Shows that random programs find planted mistakes.")
    parser.add_argument("--build", type=Path, required=True, help="the build folder of the compiler")
    parser.add_argument("--filter", default="", help="only mistakes whose name or file contains this")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-j", "--jobs", type=int, default=2)
    options = parser.parse_args()
    options.build = options.build.resolve()
    mistakes = [entry for entry in tomllib.loads((HERE / "planted.toml").read_text())["mistake"]
                if options.filter in entry["name"] + " " + entry["file"]]
    failed = 0
    for mistake in mistakes:
        start = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="rio-planted-") as folder:
            try:
                found, report = is_found(mistake, plant(mistake, options.build, Path(folder)), Path(folder), options)
            except PlantingFailed as failure:
                found, report = False, str(failure)
        failed += not found
        seconds = time.monotonic() - start
        print(f"{'found' if found else 'NOT FOUND'}: {mistake['name']} ({report}, {seconds:.0f} s)", flush=True)
    print(f"{len(mistakes) - failed} passed, {failed} failed")
    return 1 if failed or not mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
