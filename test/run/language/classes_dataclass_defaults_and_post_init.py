from dataclasses import dataclass, field
from typing import ClassVar


@dataclass
class Invoice:
    rate: ClassVar[float] = 0.2
    customer: str
    amounts: list[float] = field(default_factory=list)
    total: float = field(init=False, repr=False)
    note: str | None = None

    def __post_init__(self):
        self.total = sum(self.amounts) * (1 + self.rate)


@dataclass
class Urgent(Invoice):
    days: int = 1


invoice = Invoice("Ann", [10, 20])
print(invoice, invoice.total)
print(Urgent("Bob", [1.5], note="n", days=2), Invoice("a") == Invoice("a"), Invoice("a") == Urgent("a"))
