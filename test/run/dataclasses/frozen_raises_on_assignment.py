from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    a: int
    b: str


p = Pair(1, "x")
try:
    p.a = 2
except AttributeError as error:
    print(type(error).__name__, error)
print(p, {p: "found"}[Pair(1, "x")], len({Pair(1, "x"), Pair(1, "x"), Pair(2, "x")}))
