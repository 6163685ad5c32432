# What `fields` tells: defaults, factories, flags and metadata; `types.MappingProxyType`.
from dataclasses import MISSING, Field, asdict, dataclass, field, fields
from types import MappingProxyType
from typing import Any


@dataclass
class Column:
    name: str
    width: int = field(default=10, metadata={"label": "Width", "limits": (1, 80)})
    tags: list[str] = field(default_factory=list, repr=False, compare=False)
    note: str = field(
        default="",
        metadata={
            "help": "what to say",
            "hidden": True,
        },
        hash=False,
        kw_only=True,
    )
    total: int = field(init=False, default=0)


@dataclass(slots=True)
class Slotted:
    a: int = 3
    b: float = 1.5


@dataclass
class Heir(Column):
    extra: dict[str, int] = field(default_factory=lambda: {"x": 1})


for one in fields(Column):
    print(one.name, one.init, one.repr, one.hash, one.compare, one.kw_only, one.metadata, len(one.metadata))
    if one.default is not MISSING:
        print("  default", repr(one.default))
    if one.default_factory is not MISSING:
        print("  factory", one.default_factory())
print([one.metadata.get("label", "-") for one in fields(Heir)], [one.name for one in fields(Heir)])
print([(one.name, one.default) for one in fields(Slotted)])
print(fields(Heir)[-1].default_factory(), fields(Column("x"))[1].metadata["limits"][1])
print([one.name for one in fields(Column) if one.default is MISSING and one.default_factory is MISSING])


def validate(value: Column) -> list[str]:
    problems = []
    for one in fields(value):
        shown = getattr(value, one.name)
        if "limits" in one.metadata:
            low, high = one.metadata["limits"]
            if not low <= shown <= high:
                problems.append(f"{one.metadata['label']} {shown} is not in {low}..{high}")
    return problems


print(validate(Column("a", 5)), validate(Column("b", 500)))


def local() -> None:
    @dataclass
    class Inner:
        x: int = 4

    print([(one.name, one.default) for one in fields(Inner)])


local()
view = MappingProxyType({"a": 1})
print(view["a"], view, dict(view), "b" in view)
try:
    fields(3)
except TypeError as e:
    print(e)
