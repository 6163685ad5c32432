class Box:
    def __init__(self, full: bool):
        if full:
            self.content = "gold"

    @property
    def price(self) -> int:
        if self.content == "gold":
            return 100
        raise AttributeError("priceless")


def look(box: Box) -> str:
    match box:
        case Box(weight=_):
            return "weighs"
        case Box(price=int(p), content=c):
            return f"{c} for {p}"
        case Box(content=c):
            return f"{c}"
        case Box():
            return "empty"


full = Box(True)
print(look(full), look(Box(False)))
full.content = "tin"
print(look(full))
