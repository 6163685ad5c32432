from dataclasses import dataclass, field


@dataclass
class Basket:
    owner: str
    items: list[str] = field(default_factory=list)
    prices: dict[str, float] = field(default_factory=dict)


a = Basket("a")
b = Basket("b")
a.items.append("pear")
a.prices["pear"] = 1.5
print(a)
print(b)
