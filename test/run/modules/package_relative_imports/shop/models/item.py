from ..tax import rate

print("item", rate())


class Item:
    def __init__(self, name: str, price: float) -> None:
        self.name = name
        self.price = price
