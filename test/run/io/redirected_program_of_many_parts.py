# A program of many parts: an inventory with reports.
"""An inventory with undo by deep copies."""
import copy
import io
import textwrap
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from statistics import fmean, geometric_mean
from string import Template


@dataclass
class Item:
    name: str
    price: float
    quantity: int = 0
    tags: set[str] = field(default_factory=set)

    @property
    def total(self) -> float:
        return self.price * self.quantity


@dataclass
class Inventory:
    items: dict[str, Item] = field(default_factory=dict)
    history: list["Inventory"] = field(default_factory=list, repr=False)

    def snapshot(self) -> None:
        saved = copy.deepcopy(self)
        saved.history = []
        self.history.append(saved)

    def add(self, item: Item) -> None:
        self.snapshot()
        if item.name in self.items:
            self.items[item.name].quantity += item.quantity
        else:
            self.items[item.name] = copy.copy(item)

    def undo(self) -> bool:
        if not self.history:
            return False
        last = self.history.pop()
        self.items = last.items
        return True

    def report(self) -> None:
        line = Template("$name: $count x $$$price")
        for item in sorted(self.items.values(), key=lambda i: i.name):
            print(line.substitute(name=item.name, count=item.quantity, price=f"{item.price:.2f}"))


def render(inventory: Inventory) -> str:
    out = io.StringIO()
    with redirect_stdout(out):
        inventory.report()
        print("-" * 10)
    return out.getvalue()


def main() -> None:
    inv = Inventory()
    inv.add(Item("pear", 0.5, 10, {"fruit"}))
    inv.add(Item("apple", 0.25, 4))
    base = Item("plum", 1.0, 2)
    inv.add(base)
    base.tags.add("shared")
    inv.add(Item("pear", 0.5, 5))
    print(render(inv))
    print(inv.items["plum"].tags)
    inv.undo()
    print(textwrap.indent(render(inv), "| "))
    while inv.undo():
        pass
    print(len(inv.items), repr(render(inv)))
    inv.add(copy.replace(base, name="big plum", price=3.5))
    print(inv)
    prices = [1.0, 2.5, 4.0]
    print(round(fmean(prices, weights=[1, 1, 2]), 3), round(geometric_mean(prices), 6))
    text = """
        Dear reader,
          this is an indented
        text -- with a well-known end.
    """
    clean = textwrap.dedent(text).strip()
    print(clean)
    print(textwrap.fill(clean, 20, subsequent_indent="  "))
    print(textwrap.shorten(clean, 30, placeholder="..."))


main()
