from dataclasses import asdict, astuple, dataclass, field


@dataclass
class Item:
    name: str
    size: tuple[int, str]


@dataclass
class Box:
    label: str
    items: list[Item]
    by_name: dict[str, Item] = field(default_factory=dict)
    first: Item | None = None


box = Box("b", [Item("x", (1, "cm")), Item("y", (2, "m"))])
print(asdict(box))
box.first = box.items[0]
box.by_name["x"] = box.items[0]
as_dict = asdict(box)
print(as_dict, list(as_dict))
print(astuple(box))
box.items.append(Item("z", (3, "km")))
print(len(as_dict["items"]), len(asdict(box)["items"]))
