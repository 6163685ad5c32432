"""Equality, lookups and views of an heir of Mapping, which has no hash."""

from collections.abc import Mapping, Sequence


class Flags(Mapping[str, bool]):
    def __init__(self, *names: str) -> None:
        self.names = names

    def __getitem__(self, name: str) -> bool:
        if name in self.names:
            return True
        raise KeyError(name)

    def __iter__(self):
        yield from self.names

    def __len__(self) -> int:
        return len(self.names)


flags = Flags("a", "b")
print(flags == Flags("b", "a"), flags == {"a": True, "b": True}, flags != {"a": False}, flags.get("c", False), flags["b"])
print({flags.get("a"): 1}, [k for k in flags], dict(flags), list(zip(flags, flags.values())), tuple(flags.items()))
try:
    hash(flags)
except TypeError as e:
    print(e)
try:
    flags["zz"]
except KeyError as e:
    print("missing", e)
print(issubclass(Flags, Mapping), issubclass(list, Sequence), issubclass(str, Mapping), Mapping.__name__)
