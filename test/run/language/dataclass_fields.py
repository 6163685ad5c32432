from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, is_dataclass
from typing import ClassVar


@dataclass
class Record:
    kind: ClassVar[str] = "record"
    name: str
    scale: InitVar[int]
    _: KW_ONLY
    note: str = field(default="", repr=False)


class Heir(Record):
    extra: int = 3


record = Record("n", 2, note="x")
print([one.name for one in fields(record)], [one.name for one in fields(Heir)])
print(is_dataclass(record), is_dataclass(Record), is_dataclass(Heir), is_dataclass("x"), is_dataclass(int))
for one in fields(Record):
    print(one.name)
