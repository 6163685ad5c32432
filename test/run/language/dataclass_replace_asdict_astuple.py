from dataclasses import dataclass, replace, asdict, astuple, fields, field
@dataclass
class P:
    x: int
    y: int = 3
    tags: list[str] = field(default_factory=list)
p = P(1)
q = replace(p, y=10)
print(q, p)
print(astuple(p), asdict(p))
print([f.name for f in fields(p)], [f.name for f in fields(P)])
