"""Where the generator is: what is visible here, what may be done here, and how much the program may still work."""

import contextlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.shapes import Class, Function, Shape, Variable

NOUNS = """amount anchor angle arrow basket beacon branch bridge bucket cabin candle canyon castle cedar chart cipher
clover cobalt comet copper coral cradle crystal delta ember engine falcon feather fiber forest garden ginger glacier
hammer harbor hazel helmet island jacket kernel kettle ladder lagoon lantern ledger lemon linen lotus magnet maple
marble meadow mirror mosaic needle nickel oasis olive orbit orchid paddle parcel pebble pepper pigeon pillow planet
plum pocket prism puzzle quartz quiver raven record ribbon river rocket saddle salmon satin scroll shadow signal silver
socket spiral spring sparrow stone summit sunset tablet temple thistle thread timber token tower tulip tunnel valley
velvet vessel walnut window winter zephyr""".split()

PROGRAM_BUDGET = 60_000
FUNCTION_BUDGET = 400
METHOD_BUDGET = 120


@dataclass
class Definitions:
    """What the program has defined at module level."""

    functions: list[Function] = field(default_factory=list)
    generators: list[Function] = field(default_factory=list)
    classes: list[Class] = field(default_factory=list)
    errors: dict[str, bool] = field(default_factory=dict)  # own exception classes: does it have a `code`
    globals: list[Variable] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    method_order: int = 0


class Context:
    def __init__(self, rng: random.Random) -> None:
        self.random = rng
        self.program = Definitions()
        self.lines: list[str] = []
        self.indentation = 0
        self.enter_module()

    def enter_module(self) -> None:
        self.variables: list[Variable] = []
        self.local_functions: list[Function] = []
        self.own_names: dict[str, Shape] = {}  # names this function has bound, which keep their type
        self.captured: set[str] = set()
        self.budget = PROGRAM_BUDGET
        self.cost = 0
        self.repeats = 1  # how often the code written now runs, for each run of the function around it
        self.risky = False  # may what is written now raise?
        self.pure = False  # must it leave all containers alone?
        self.in_loop = False
        self.function: Function | None = None
        self.sent: Shape | None = None
        self.is_generator = False
        self.operators_allowed = True
        self.method_limit = 1 << 30
        self.open_class = ""  # the class being written, which annotations in its body cannot name
        self.nesting = 0
        self.block_depth = 0
        self.at_module = True

    # Choices

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def pick(self, choices: Sequence):
        return choices[self.random.randrange(len(choices))]

    def integer(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def weighted(self, table: Sequence[tuple[int, object]]):
        position = self.random.randrange(sum(weight for weight, _ in table))
        for weight, entry in table:
            position -= weight
            if position < 0:
                return entry
        raise AssertionError("the weights have changed")

    # Writing

    def line(self, text: str) -> None:
        self.lines.append("    " * self.indentation + text)

    @contextlib.contextmanager
    def indented(self, header: str) -> Iterator[None]:
        self.line(header)
        self.indentation += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.line("pass")
        self.indentation -= 1

    # Names and variables

    def new_name(self, shape: Shape | None = None) -> str:
        """A name that hides no other one and that this function has not used for another type."""
        visible = {variable.name for variable in self.variables} | {entry.name for entry in self.local_functions}
        while True:
            name = self.pick(NOUNS)
            if self.chance(0.1):
                name = f"{name}_{self.integer(2, 9)}"
            if name in visible or name in self.program.names or self.own_names.get(name, shape) != shape:
                continue
            if shape is not None:
                self.own_names[name] = shape
            return name

    def new_module_name(self, style: str = "{}") -> str:
        while True:
            name = style.format(self.pick(NOUNS))
            if "{" not in style and name in self.program.names:
                name += str(len(self.program.names))
            if name not in self.program.names and name not in self.own_names:
                self.program.names.add(name)
                return name

    def of_shape(self, shape: Shape) -> list[Variable]:
        return [variable for variable in self.variables if variable.shape == shape]

    def of_kind(self, kind: str) -> list[Variable]:
        return [variable for variable in self.variables if variable.shape.kind == kind]

    def declare(self, shape: Shape, *, assignable: bool = True) -> Variable:
        variable = Variable(self.new_name(shape), shape, assignable, is_global=self.at_module)
        self.variables.append(variable)
        return variable

    @contextlib.contextmanager
    def block(self) -> Iterator[None]:
        """What is declared inside is not seen after it: it may not have run."""
        variables, functions = list(self.variables), list(self.local_functions)
        self.block_depth += 1
        yield
        self.block_depth -= 1
        self.variables, self.local_functions = variables, functions

    @contextlib.contextmanager
    def binding(self, *variables: Variable) -> Iterator[None]:
        """Variables of a comprehension or lambda."""
        before = list(self.variables)
        self.variables = before + list(variables)
        yield
        self.variables = before

    @contextlib.contextmanager
    def setting(self, **values: object) -> Iterator[None]:
        before = {name: getattr(self, name) for name in values}
        for name, value in values.items():
            setattr(self, name, value)
        yield
        for name, value in before.items():
            setattr(self, name, value)

    # Work

    @contextlib.contextmanager
    def repeated(self, times: int) -> Iterator[None]:
        with self.setting(repeats=self.repeats * times):
            yield

    def affords(self, cost: int) -> bool:
        return self.cost + cost * self.repeats <= self.budget

    def spend(self, cost: int) -> None:
        self.cost += cost * self.repeats

    def class_named(self, name: str) -> Class:
        return next(entry for entry in self.program.classes if entry.name == name)

    def heirs(self, name: str) -> list[Class]:
        return [entry for entry in self.program.classes if entry.derives_from(name)]
