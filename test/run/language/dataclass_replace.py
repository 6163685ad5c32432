from dataclasses import InitVar, dataclass, field, replace


@dataclass(frozen=True)
class Version:
    major: int
    minor: int = 0
    tags: tuple[str, ...] = ()


@dataclass
class Scaled:
    base: int
    scale: InitVar[int] = 2
    total: int = field(init=False, default=0)

    def __post_init__(self, scale: int) -> None:
        self.total = self.base * scale


version = Version(1, 2, ("a",))
print(replace(version, minor=3), replace(version), version == replace(version))
print(replace(version, major=5, tags=("b", "c")))
print(replace(Scaled(3, 10), base=4, scale=5))
try:
    replace(version, micro=1)
except TypeError as error:
    print(error)
try:
    replace(Scaled(1), total=3)
except TypeError as error:
    print(error)
