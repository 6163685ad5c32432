"""The types of a random program's values, and the parts that the program has defined so far."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Shape:
    """A static type: `kind` says which producers make its values, `parts` are its type arguments."""

    kind: str
    parts: tuple["Shape", ...] = ()
    name: str = ""

    @property
    def part(self) -> "Shape":
        return self.parts[0]

    def annotation(self) -> str:
        inner = ", ".join(part.annotation() for part in self.parts)
        if self.kind == "optional":
            return f"{inner} | None"
        if self.kind == "union":
            return " | ".join(part.annotation() for part in self.parts)
        if self.kind == "function":
            return f"Callable[[{', '.join(part.annotation() for part in self.parts[1:])}], {self.part.annotation()}]"
        if self.kind == "object":
            return self.name
        return f"{self.kind}[{inner}]" if self.parts else self.kind


INT, FLOAT, STR, BOOL = (Shape(kind) for kind in ("int", "float", "str", "bool"))
SCALARS = (INT, FLOAT, STR, BOOL)


def list_of(element: Shape) -> Shape:
    return Shape("list", (element,))


def set_of(element: Shape) -> Shape:
    return Shape("set", (element,))


def dict_of(key: Shape, value: Shape) -> Shape:
    return Shape("dict", (key, value))


def tuple_of(*parts: Shape) -> Shape:
    return Shape("tuple", parts)


def optional(part: Shape) -> Shape:
    return Shape("optional", (part,))


def union_of(*parts: Shape) -> Shape:
    return Shape("union", parts)


def function_of(result: Shape, *parameters: Shape) -> Shape:
    return Shape("function", (result, *parameters))


def object_of(name: str) -> Shape:
    return Shape("object", (), name)


def is_ordered(shape: Shape) -> bool:
    """Whether `<` works between any two values."""
    if shape.kind in ("list", "tuple"):
        return all(is_ordered(part) for part in shape.parts)
    return shape in SCALARS


def is_hashable(shape: Shape) -> bool:
    return shape in SCALARS or (shape.kind == "tuple" and all(is_hashable(part) for part in shape.parts))


def iterates_alike(shape: Shape) -> bool:
    """Whether a set of such values has the same order under every hash seed."""
    if shape.kind == "tuple":
        return all(iterates_alike(part) for part in shape.parts)
    return shape in (INT, FLOAT, BOOL)


def shows_alike(shape: Shape) -> bool:
    """Whether printing a value gives the same text in every run: no addresses, no order of seeded hashes."""
    if shape.kind == "function":
        return False
    if shape.kind == "set":
        return iterates_alike(shape.part)
    return all(shows_alike(part) for part in shape.parts)


@dataclass
class Variable:
    """`direct` says that nothing a loop's body does can change the container: it may be iterated as it is."""

    name: str
    shape: Shape
    assignable: bool = True
    direct: bool = True
    is_global: bool = False
    narrowed: bool = False


@dataclass
class Parameter:
    name: str
    shape: Shape
    default: str | None = None
    keyword_only: bool = False


@dataclass
class Function:
    """A function or method that programs may call. `order` grows: a method calls only those of a smaller one."""

    name: str
    parameters: list[Parameter]
    result: Shape
    cost: int = 1
    raises: bool = False
    effects: bool = False
    order: int = 0
    sent: Shape | None = None  # of a generator: what `send` takes


@dataclass
class Class:
    name: str
    base: "Class | None" = None
    fields: list[Parameter] = field(default_factory=list)  # the constructor's parameters, inherited ones first
    methods: dict[str, Function] = field(default_factory=dict)
    properties: dict[str, Shape] = field(default_factory=dict)
    operators: dict[str, Shape] = field(default_factory=dict)  # special method -> its result
    counters: list[str] = field(default_factory=list)  # class attributes of type int
    frozen: bool = False
    is_dataclass: bool = False
    is_manager: bool = False

    @property
    def shape(self) -> Shape:
        return object_of(self.name)

    def derives_from(self, name: str) -> bool:
        return self.name == name or (self.base is not None and self.base.derives_from(name))
