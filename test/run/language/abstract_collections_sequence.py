"""What heirs of Sequence get besides `__getitem__` and `__len__`."""

from collections.abc import Sequence


class Path(Sequence[str]):
    def __init__(self, *parts: str) -> None:
        self.parts = parts

    def __getitem__(self, index: int) -> str:
        return self.parts[index]

    def __len__(self) -> int:
        return len(self.parts)


path = Path("usr", "lib", "py", "lib")
print(list(path), "lib" in path, path.index("lib"), path.index("lib", 2), path.count("lib"), list(reversed(path)), path[-1])
try:
    path.index("nope")
except ValueError as e:
    print("ValueError", e.args)
print([*path][1:], isinstance(path, Sequence), " ".join(path), max(path), "/".join(p for p in path if p != "py"))
