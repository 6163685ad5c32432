from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text: str) -> None:
        self.parts = [int(part) for part in text.split(".")]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other: "Version") -> bool:
        return self.parts < other.parts

    def __repr__(self) -> str:
        return "v" + ".".join(map(str, self.parts))


versions = [Version(text) for text in ["1.10", "1.2", "2.0", "1.2.1"]]
print(sorted(versions), max(versions), min(versions))
print(Version("1.0") <= Version("1.0"), Version("1.0") > Version("0.9"), Version("1.0") >= Version("1.1"))
