"""A whole random program: helpers, exceptions, functions, classes, generators, then statements that use them all."""

import random
import re

from generator import containers, failing, forms, library, matching, numeric, text  # noqa: F401  they register their producers
from generator.classes import write_class
from generator.context import Context
from generator.definitions import write_function, write_generator
from generator.failing import last_words, write_error_classes
from generator.literals import literal
from generator.shapes import INT, STR, Variable, dict_of, list_of, shows_alike
from generator.skeletons import write_definition, write_ending
from generator.statements import write_statements
from generator.templates import TEMPLATES

MODULES = ("asyncio", "bisect", "contextlib", "functools", "heapq", "itertools", "json", "math", "operator", "random",
           "statistics", "string", "sys", "traceback")
NAMES = {
    "abc": ("ABC", "abstractmethod"),
    "collections": ("Counter", "OrderedDict", "defaultdict", "deque", "namedtuple"),
    "collections.abc": ("AsyncIterator", "Callable", "Generator", "Iterable", "Iterator", "Sequence"),
    "dataclasses": ("FrozenInstanceError", "asdict", "astuple", "dataclass", "field", "fields", "replace"),
    "enum": ("Enum", "Flag", "IntEnum", "StrEnum", "auto"),
    "functools": ("partial", "reduce"),
    "typing": ("ClassVar", "Literal", "NamedTuple", "NotRequired", "Protocol", "Self", "TypedDict"),
}
HELPERS = '''\
def clip(value: int) -> int:
    """Keeps integers from growing for ever."""
    return value if -{bound} < value < {bound} else value % {modulus}


def tame(value: float) -> float:
    """Keeps floats finite."""
    return value if -1e12 < value < 1e12 else 0.5

'''
MODULUS = 1000000007


def generate(seed: int) -> str:
    """The program of this seed, the same on every machine."""
    c = Context(random.Random(seed))
    bound = c.pick((10**6, 2**62, 2**63, 10**25, 10**40))
    c.lines = HELPERS.format(bound=bound, modulus=MODULUS if bound > MODULUS else 99991).splitlines()
    write_globals(c)
    if c.chance(0.6):
        write_error_classes(c)
    writers = [write_function] * c.integer(1, 3) + [write_class] * c.integer(0, 2) + [write_generator] * c.integer(0, 2)
    writers += [c.pick(TEMPLATES) for _ in range(c.integer(0, 1))]
    writers += [write_definition] * c.integer(1, 2)
    c.random.shuffle(writers)
    for writer in writers:
        c.line("")
        writer(c)
    c.line("")
    write_main(c)
    header = f"# Random program {seed}, written by test/fuzz/programs/generate.py."
    return "\n".join([header, *imports("\n".join(c.lines)), "", "", *c.lines]) + "\n"


def imports(text: str) -> list[str]:
    """The import statements that a program needs: some modules change how the whole of it is compiled."""
    words = set(re.findall(r"\w+", text))
    lines = [f"import {name}" for name in MODULES if f"{name}." in text]
    for module, names in NAMES.items():
        used = [name for name in names if name in words]
        lines += [f"from {module} import {', '.join(used)}"] if used else []
    return lines


def write_globals(c: Context) -> None:
    for _ in range(c.integer(0, 3)):
        shape = c.pick((INT, INT, STR, list_of(INT), dict_of(STR, INT)))
        name = c.new_module_name()
        c.line(f"{name} = {literal(c, shape)}")
        c.program.globals.append(Variable(name, shape, True, False, True))


def write_main(c: Context) -> None:
    size = c.integer(5, 11)
    uncaught = c.chance(0.35)
    c.variables = [Variable(entry.name, entry.shape, False, False, True) for entry in c.program.globals]
    if c.chance(0.5):
        c.at_module = False
        with c.indented("def main() -> None:"):
            write_steps(c, size, uncaught)
        c.line("")
        with c.indented("if __name__ == '__main__':"):
            c.line("main()")
    else:
        c.variables = [Variable(entry.name, entry.shape, True, False, True) for entry in c.program.globals]
        write_steps(c, size, uncaught)


def write_steps(c: Context, size: int, uncaught: bool) -> None:
    write_statements(c, size, 3)
    for entry in c.variables:
        if shows_alike(entry.shape):
            c.line(f"print('{entry.name}', {entry.name})")
    if uncaught:
        c.risky = True
        c.pick((last_words, write_ending))(c)
