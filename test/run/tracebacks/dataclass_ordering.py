from dataclasses import dataclass
@dataclass(order=True)
class P:
    x: object
print(P(1) < P("a"))
