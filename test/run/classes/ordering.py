class Version:
    def __init__(self, major: int, minor: int) -> None:
        self.key = (major, minor)

    def __lt__(self, other: "Version") -> bool:
        return self.key < other.key

    def __le__(self, other: "Version") -> bool:
        return self.key <= other.key

    def __repr__(self) -> str:
        return f"v{self.key[0]}.{self.key[1]}"


versions = [Version(1, 10), Version(1, 2), Version(0, 9)]
print(sorted(versions), min(versions), max(versions), Version(1, 0) > Version(0, 5), Version(1, 1) >= Version(1, 1))
