from dataclasses import dataclass


@dataclass(order=True)
class Version:
    major: int
    minor: int
    name: str = ""


versions = [Version(1, 10), Version(1, 2, "b"), Version(0, 99), Version(1, 2, "a")]
print(sorted(versions))
print(Version(1, 2) < Version(1, 3), Version(2, 0) >= Version(1, 9), max(versions))
